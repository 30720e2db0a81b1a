import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

class Solution {
    /** A node with the player to move, 0 for Red. */
    private static final class Turn {
        final int player;
        final List<Turn> before = new ArrayList<>();
        int openMoves;
        int winner = -1;
        int moves;

        Turn(int player) {
            this.player = player;
        }
    }

    static String[] tokenHunt(long[] homes, long[][] redEdges, long[][] blueEdges) {
        Turn[][] turns = new Turn[2][homes.length];
        for (int player = 0; player < 2; player++) {
            for (int node = 0; node < homes.length; node++) {
                turns[player][node] = new Turn(player);
            }
        }
        for (int player = 0; player < 2; player++) {
            for (long[] edge : player == 0 ? redEdges : blueEdges) {
                Turn from = turns[player][(int) edge[0]];
                if (homes[(int) edge[0]] == 0) {
                    turns[1 - player][(int) edge[1]].before.add(from);
                    from.openMoves++;
                }
            }
        }

        Queue<Turn> known = new ArrayDeque<>();
        for (Turn[] ofPlayer : turns) {
            for (int node = 0; node < homes.length; node++) {
                Turn turn = ofPlayer[node];
                if (homes[node] > 0) {
                    turn.winner = (int) homes[node] - 1;
                    known.add(turn);
                } else if (turn.openMoves == 0) {
                    turn.winner = 1 - turn.player;
                    known.add(turn);
                }
            }
        }
        while (!known.isEmpty()) {
            Turn turn = known.remove();
            for (Turn earlier : turn.before) {
                earlier.openMoves--;
                if (earlier.winner < 0 && (turn.winner == earlier.player || earlier.openMoves == 0)) {
                    earlier.winner = turn.winner;
                    earlier.moves = turn.moves + 1;
                    known.add(earlier);
                }
            }
        }
        return IntStream.range(0, homes.length).mapToObj(node -> result(turns[0][node])).toArray(String[]::new);
    }

    private static String result(Turn turn) {
        return turn.winner < 0 ? "-" : "RB".charAt(turn.winner) + Integer.toString(turn.moves);
    }
}
