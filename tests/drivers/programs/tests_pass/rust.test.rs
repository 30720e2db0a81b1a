#[cfg(not(test))]
mod unit_tests {
    use super::*;

    pub fn doubles() {
        assert_eq!(twice(2), 4);
    }
}

fn check() {
    unit_tests::doubles();
}
