package nl.welzijnoprecept.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who wrote down every answer as an equation and now asks: could this number have been another one? Exact over
 * the rationals, but for rounding of doubles: from the true numbers he looks for a direction in which all answers stay
 * as they are, no number gets below what is known of it, and the number in question changes.
 */
final class Attacker {
    private static final double EPSILON = 1e-9;

    private final int unknowns;
    private final List<double[]> answers = new ArrayList<>();
    private final List<double[]> atTheirLeast = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The sum of these unknowns is known exactly. */
    void knows(double[] sum) {
        var reduced = reduce(sum);
        var pivot = firstNonZero(reduced);
        if (pivot < 0) {
            return;
        }
        var scale = reduced[pivot];
        for (var i = 0; i < unknowns; i++) {
            reduced[i] /= scale;
        }
        for (var row : answers) {
            subtract(row, reduced, row[pivot]);
        }
        answers.add(reduced);
        pivots.add(pivot);
    }

    /** The sum of these unknowns is as small as it can be, given what else is known of it. */
    void knowsItIsNotLess(double[] sum) {
        atTheirLeast.add(sum);
    }

    boolean canTell(double[] sum) {
        var goal = reduce(sum);
        if (firstNonZero(goal) < 0) {
            return true;
        }
        var limits = atTheirLeast.stream()
                .map(this::reduce)
                .filter(limit -> firstNonZero(limit) >= 0)
                .toList();
        var opposite = Arrays.stream(goal).map(each -> -each).toArray();
        return !canGrow(goal, limits) && !canGrow(opposite, limits);
    }

    private double[] reduce(double[] sum) {
        var reduced = sum.clone();
        for (var i = 0; i < answers.size(); i++) {
            subtract(reduced, answers.get(i), reduced[pivots.get(i)]);
        }
        return reduced;
    }

    private void subtract(double[] from, double[] row, double times) {
        if (times != 0) {
            for (var i = 0; i < unknowns; i++) {
                from[i] -= times * row[i];
                if (Math.abs(from[i]) < EPSILON) {
                    from[i] = 0;
                }
            }
        }
    }

    private static int firstNonZero(double[] row) {
        for (var i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    /** Simplex by Bland's rule: maximise goal·d with limit·d >= 0 and |d| <= 1, from d = 0. */
    private boolean canGrow(double[] goal, List<double[]> limits) {
        var rows = limits.size() + 1;
        var columns = 2 * unknowns + rows + 1;
        var table = new double[rows + 1][columns];
        var basis = new int[rows];
        for (var row = 0; row < rows; row++) {
            for (var i = 0; i < unknowns; i++) {
                var value = row < limits.size() ? -limits.get(row)[i] : 1;
                table[row][i] = value;
                table[row][unknowns + i] = row < limits.size() ? -value : 1;
            }
            table[row][2 * unknowns + row] = 1;
            basis[row] = 2 * unknowns + row;
        }
        table[rows - 1][columns - 1] = 1;
        for (var i = 0; i < unknowns; i++) {
            table[rows][i] = -goal[i];
            table[rows][unknowns + i] = goal[i];
        }
        while (true) {
            var entering = -1;
            for (var column = 0; column < columns - 1 && entering < 0; column++) {
                entering = table[rows][column] < -EPSILON ? column : -1;
            }
            if (entering < 0) {
                return false;
            }
            var leaving = -1;
            for (var row = 0; row < rows; row++) {
                if (table[row][entering] > EPSILON) {
                    var ratio = table[row][columns - 1] / table[row][entering];
                    var best = leaving < 0 ? Double.MAX_VALUE : table[leaving][columns - 1] / table[leaving][entering];
                    if (ratio < best - EPSILON
                            || (ratio < best + EPSILON && (leaving < 0 || basis[row] < basis[leaving]))) {
                        leaving = row;
                    }
                }
            }
            if (leaving < 0) {
                throw new IllegalStateException("unbounded, though |d| <= 1");
            }
            pivot(table, leaving, entering);
            basis[leaving] = entering;
            if (table[rows][columns - 1] > EPSILON) {
                return true;
            }
        }
    }

    private static void pivot(double[][] table, int leaving, int entering) {
        var scale = table[leaving][entering];
        for (var column = 0; column < table[leaving].length; column++) {
            table[leaving][column] /= scale;
        }
        for (var row = 0; row < table.length; row++) {
            var times = table[row][entering];
            if (row != leaving && times != 0) {
                for (var column = 0; column < table[row].length; column++) {
                    table[row][column] -= times * table[leaving][column];
                }
            }
        }
    }
}
