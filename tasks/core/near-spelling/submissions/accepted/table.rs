fn near_spelling(typed: String, word: String, costs: Vec<i64>) -> i64 {
    let [replace, insert, delete, swap, stutter] = costs[..] else {
        unreachable!("there are five costs");
    };
    let typed: Vec<char> = typed.chars().collect();
    let word: Vec<char> = word.chars().collect();
    let mut least = vec![vec![0; word.len() + 1]; typed.len() + 1];
    for j in 0..word.len() {
        least[0][j + 1] = least[0][j] + insert;
    }
    for (i, sign) in typed.iter().enumerate() {
        let doubled = i > 0 && typed[i - 1] == *sign;
        let drop = if doubled { delete.min(stutter) } else { delete };
        least[i + 1][0] = least[i][0] + drop;
        for (j, target) in word.iter().enumerate() {
            let change = if sign == target { 0 } else { replace };
            let mut cost = (least[i][j] + change)
                .min(least[i + 1][j] + insert)
                .min(least[i][j + 1] + drop);
            if i > 0 && j > 0 && typed[i - 1] == *target && word[j - 1] == *sign {
                cost = cost.min(least[i - 1][j - 1] + swap);
            }
            least[i + 1][j + 1] = cost;
        }
    }
    least[typed.len()][word.len()]
}
