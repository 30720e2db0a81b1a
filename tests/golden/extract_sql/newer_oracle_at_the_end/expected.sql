SELECT SYSDATE - hired AS days FROM staff WHERE id = 1
