package nl.welzijnoprecept.statistics;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two dimensions of people crossed, in a calendar year. It is shown for windows with all of the year's referrals only,
 * and only when every hidden combination, and every shorter window of a shown one, is protected by a swap: two people
 * of one block could have had each other's value of the second dimension, or two pairs in two blocks could, and no
 * answer would differ. When that cannot be had by hiding more, it is not told either which of the hidden combinations
 * occur; and when that does not suffice, nothing of the crossing is told.
 */
final class YearCrossing {
    private record Cell(int row, int column) {}

    private final YearTotals totals;
    private final Values rows;
    private final Values columns;
    private final Minimum minimum;
    private final List<String> rowValues;
    private final List<String> columnValues;
    private final long[][][] counts;
    private final long[][] sums;
    private final boolean[][] hidden;
    /** Those whose swap was found: it stays one, whatever is hidden besides. */
    private final Set<Cell> proven = new HashSet<>();
    /** Whether it is told which combinations occur; otherwise a hidden one may also be empty. */
    private boolean emptyIsTold = true;

    private final boolean open;

    YearCrossing(
            YearTotals totals,
            Values rows,
            Values columns,
            Map<List<String>, long[]> months,
            List<List<String>> known,
            Minimum minimum) {
        this.totals = totals;
        this.rows = rows;
        this.columns = columns;
        this.minimum = minimum;
        rowValues = known.getFirst();
        columnValues = known.getLast();
        counts = new long[rowValues.size()][columnValues.size()][];
        sums = new long[rowValues.size()][columnValues.size()];
        hidden = new boolean[rowValues.size()][columnValues.size()];
        cells().forEach(cell -> {
            var pair = List.of(rowValues.get(cell.row()), columnValues.get(cell.column()));
            var perMonth = months.getOrDefault(pair, new long[12]);
            counts[cell.row()][cell.column()] = totals.perBlock(perMonth);
            sums[cell.row()][cell.column()] = java.util.stream.LongStream.of(counts[cell.row()][cell.column()])
                    .sum();
        });
        open = totals.areShown() && (protect() || protectTheEmptyToo());
    }

    /** Null when it is not to be shown; 0 only when that may be known. */
    @Nullable
    Long count(String row, String column, int from, int to) {
        var touched = totals.touchedBy(from, to);
        var inRow = rows.present(row) & touched;
        var inColumn = columns.present(column) & touched;
        if ((inRow & inColumn) == 0) {
            return 0L;
        }
        // Where one dimension has a single value, the crossing tells no more than the other dimension does.
        if (Bits.contains(columns.alone(column), inRow)) {
            return rows.count(row, from, to);
        }
        if (Bits.contains(rows.alone(row), inColumn)) {
            return columns.count(column, from, to);
        }
        var cell = new Cell(rowValues.indexOf(row), columnValues.indexOf(column));
        if (!open || hidden[cell.row()][cell.column()]) {
            return null;
        }
        var whole = possible(cell);
        return sum(cell) == 0 || (Bits.contains(touched, whole) && !totals.cuts(from, to, whole)) ? sum(cell) : null;
    }

    private Stream<Cell> cells() {
        return IntStream.range(0, rowValues.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, columnValues.size()).mapToObj(column -> new Cell(row, column)));
    }

    private long sum(Cell cell) {
        return sums[cell.row()][cell.column()];
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    /** Blocks in which the combination can occur, as far as the single dimensions tell. */
    private int possible(Cell cell) {
        return rows.present(rowValues.get(cell.row())) & columns.present(columnValues.get(cell.column()));
    }

    private boolean isTold(Cell cell) {
        var row = rowValues.get(cell.row());
        var column = columnValues.get(cell.column());
        return Bits.contains(columns.alone(column), rows.present(row))
                || Bits.contains(rows.alone(row), columns.present(column));
    }

    private boolean protectTheEmptyToo() {
        emptyIsTold = false;
        proven.clear();
        cells().forEach(cell -> hidden[cell.row()][cell.column()] = sum(cell) == 0);
        return protect();
    }

    private boolean protect() {
        cells().filter(cell -> !minimum.allows(sum(cell)) || isMarginHidden(cell))
                .forEach(this::hide);
        while (true) {
            var leak = lineThatLeaks()
                    .or(() -> cells().filter(cell -> !isProven(cell))
                            .findFirst()
                            .map(cell -> isHidden(cell) ? smallestBeside(cell) : cell));
            if (leak.isEmpty()) {
                return true;
            }
            if (isHidden(leak.get())) {
                return false;
            }
            hide(leak.get());
        }
    }

    private void hide(Cell cell) {
        proven.remove(cell);
        hidden[cell.row()][cell.column()] = sum(cell) > 0 || !emptyIsTold;
    }

    private boolean isMarginHidden(Cell cell) {
        return rows.count(rowValues.get(cell.row()), 0, 11) == null
                || columns.count(columnValues.get(cell.column()), 0, 11) == null;
    }

    /** What to hide next so that what is hidden in each line is nobody or enough people. */
    private Optional<Cell> lineThatLeaks() {
        var all = cells().filter(this::isHidden).mapToLong(this::sum).sum();
        if (!minimum.allows(all)) {
            return smallest(cells()).or(() -> cells().filter(this::isHidden).findFirst());
        }
        var leakingRows = leaking(rowValues.size(), row -> row(new Cell(row, 0)));
        var leakingColumns = leaking(columnValues.size(), column -> column(new Cell(0, column)));
        return cells().filter(this::isHidden)
                .filter(cell -> leakingRows.get(cell.row()) || leakingColumns.get(cell.column()))
                .findFirst()
                .map(cell -> smallest(leakingRows.get(cell.row()) ? row(cell) : column(cell))
                        .orElse(cell));
    }

    private BitSet leaking(int lines, IntFunction<Stream<Cell>> line) {
        var leaking = new BitSet(lines);
        IntStream.range(0, lines)
                .filter(each -> !isEnoughHidden(line.apply(each).toList()))
                .forEach(leaking::set);
        return leaking;
    }

    private boolean isEnoughHidden(List<Cell> line) {
        return line.stream().allMatch(cell -> isHidden(cell) || sum(cell) == 0)
                || minimum.allows(line.stream()
                        .filter(this::isHidden)
                        .mapToLong(this::sum)
                        .sum());
    }

    private Stream<Cell> row(Cell cell) {
        return IntStream.range(0, columnValues.size()).mapToObj(column -> new Cell(cell.row(), column));
    }

    private Stream<Cell> column(Cell cell) {
        return IntStream.range(0, rowValues.size()).mapToObj(row -> new Cell(row, cell.column()));
    }

    private Cell smallestBeside(Cell cell) {
        return smallest(Stream.concat(row(cell), column(cell))).orElse(cell);
    }

    private Optional<Cell> smallest(Stream<Cell> among) {
        return among.filter(cell -> !isHidden(cell) && sum(cell) > 0).min(Comparator.comparingLong(this::sum));
    }

    private boolean isProven(Cell cell) {
        return proven.contains(cell) || (isProtected(cell) && proven.add(cell));
    }

    private boolean isProtected(Cell cell) {
        if (sum(cell) == 0 || isTold(cell)) {
            return true;
        }
        if (isHidden(cell)) {
            return Bits.each(possible(cell))
                    .filter(block -> count(cell, block) > 0)
                    .allMatch(block -> cells().anyMatch(other -> isSwapOfHidden(cell, other, block)));
        }
        return Bits.windows(totals.size()).stream()
                .map(window -> window & possible(cell))
                .filter(window -> window != 0 && window != possible(cell))
                .allMatch(window -> isWindowProtected(cell, window));
    }

    private long count(Cell cell, int block) {
        return counts[cell.row()][cell.column()][block];
    }

    /** Two people of the block with each other's column, and no combination that would be seen to vanish. */
    private boolean isSwapOfHidden(Cell cell, Cell other, int block) {
        if (other.row() == cell.row() || other.column() == cell.column()) {
            return false;
        }
        var right = new Cell(cell.row(), other.column());
        var below = new Cell(other.row(), cell.column());
        return isHidden(other)
                && isHidden(right)
                && isHidden(below)
                && (canBothLose(right, below, block) || canBothLose(cell, other, block));
    }

    private boolean canBothLose(Cell one, Cell other, int block) {
        return count(one, block) > 0 && count(other, block) > 0 && (!emptyIsTold || (sum(one) > 1 && sum(other) > 1));
    }

    /** Only small numbers need it: in the window, or in what is left outside. */
    private boolean isWindowProtected(Cell cell, int window) {
        var inside = Bits.sum(window, block -> count(cell, block));
        if (minimum.allows(inside) && minimum.allows(sum(cell) - inside)) {
            return true;
        }
        return cells().filter(other -> other.row() != cell.row() && other.column() != cell.column())
                .anyMatch(other -> Bits.each(window)
                        .anyMatch(block -> Bits.each(possible(cell) & ~window)
                                .anyMatch(away -> isSwapOfPairs(cell, other, block, away))));
    }

    /** Two people in each of two blocks with each other's column, so that the year stays as it is. */
    private boolean isSwapOfPairs(Cell cell, Cell other, int block, int away) {
        var right = new Cell(cell.row(), other.column());
        var below = new Cell(other.row(), cell.column());
        return (count(right, block) > 0 && count(below, block) > 0 && count(cell, away) > 0 && count(other, away) > 0)
                || (count(cell, block) > 0
                        && count(other, block) > 0
                        && count(right, away) > 0
                        && count(below, away) > 0);
    }
}
