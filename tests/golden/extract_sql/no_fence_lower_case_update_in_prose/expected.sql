UPDATE stays SET paid = 1;
