use std::collections::VecDeque;

#[derive(Clone, Copy, PartialEq)]
enum Player {
    Red,
    Blue,
}

use Player::{Blue, Red};

#[derive(Clone, Copy)]
struct End {
    winner: Player,
    moves: usize,
}

fn token_hunt(homes: Vec<i64>, red_edges: Vec<Vec<i64>>, blue_edges: Vec<Vec<i64>>) -> Vec<String> {
    // A turn is the pair of a node and the player to move, numbered 2 * node + player.
    let turns = 2 * homes.len();
    let mut before = vec![Vec::new(); turns];
    let mut open_moves = vec![0; turns];
    for (player, edges) in [(Red, &red_edges), (Blue, &blue_edges)] {
        for edge in edges {
            let (start, end) = (edge[0] as usize, edge[1] as usize);
            if homes[start] == 0 {
                let turn = 2 * start + player as usize;
                before[2 * end + 1 - player as usize].push(turn);
                open_moves[turn] += 1;
            }
        }
    }
    let mut ends: Vec<Option<End>> = (0..turns)
        .map(|turn| match homes[turn / 2] {
            1 => Some(Red),
            2 => Some(Blue),
            _ if open_moves[turn] > 0 => None,
            _ => Some(if turn % 2 == 0 { Blue } else { Red }),
        })
        .map(|winner| winner.map(|winner| End { winner, moves: 0 }))
        .collect();

    let mut known: VecDeque<usize> = (0..turns).filter(|&turn| ends[turn].is_some()).collect();
    while let Some(turn) = known.pop_front() {
        let Some(End { winner, moves }) = ends[turn] else {
            continue;
        };
        for &earlier in &before[turn] {
            open_moves[earlier] -= 1;
            let wins = winner as usize == earlier % 2;
            if ends[earlier].is_none() && (wins || open_moves[earlier] == 0) {
                ends[earlier] = Some(End { winner, moves: moves + 1 });
                known.push_back(earlier);
            }
        }
    }
    ends.iter()
        .step_by(2)
        .map(|end| match end {
            None => "-".to_string(),
            Some(End { winner: Red, moves }) => format!("R{moves}"),
            Some(End { winner: Blue, moves }) => format!("B{moves}"),
        })
        .collect()
}
