package main

import "strconv"

const nobody = -1

// A turn is a node with the player to move: 0 is Red, 1 is Blue.
type turn struct {
	player    int
	before    []*turn
	openMoves int
	winner    int
	moves     int
}

func tokenHunt(homes []int, redEdges [][]int, blueEdges [][]int) []string {
	var turns [2][]turn
	for player := range turns {
		turns[player] = make([]turn, len(homes))
		for node := range turns[player] {
			turns[player][node] = turn{player: player, winner: nobody}
		}
	}
	for player, edges := range [][][]int{redEdges, blueEdges} {
		for _, edge := range edges {
			if homes[edge[0]] == 0 {
				from, to := &turns[player][edge[0]], &turns[1-player][edge[1]]
				to.before = append(to.before, from)
				from.openMoves++
			}
		}
	}

	var known []*turn
	for player := range turns {
		for node := range turns[player] {
			t := &turns[player][node]
			if homes[node] > 0 {
				t.winner = homes[node] - 1
			} else if t.openMoves == 0 {
				t.winner = 1 - player
			}
			if t.winner != nobody {
				known = append(known, t)
			}
		}
	}
	for i := 0; i < len(known); i++ {
		t := known[i]
		for _, earlier := range t.before {
			earlier.openMoves--
			if earlier.winner == nobody && (t.winner == earlier.player || earlier.openMoves == 0) {
				earlier.winner = t.winner
				earlier.moves = t.moves + 1
				known = append(known, earlier)
			}
		}
	}

	results := make([]string, len(homes))
	for node, t := range turns[0] {
		results[node] = "-"
		if t.winner != nobody {
			results[node] = "RB"[t.winner:t.winner+1] + strconv.Itoa(t.moves)
		}
	}
	return results
}
