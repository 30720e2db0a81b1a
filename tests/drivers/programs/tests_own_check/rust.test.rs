use std::collections::HashMap;

fn check() {
    let wanted = HashMap::from([(2, 4), (3, 3)]);
    for (n, twice) in wanted {
        assert_eq!(double_even(n), twice);
    }
}
