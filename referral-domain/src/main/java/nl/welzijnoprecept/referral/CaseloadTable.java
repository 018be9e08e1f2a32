package nl.welzijnoprecept.referral;

import java.util.Collection;
import java.util.List;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import org.jspecify.annotations.Nullable;

/**
 * How many referrals there are of each status, due day and turn together: what any choice of the three leaves is summed from
 * it, so that all numbers beside a list are of one moment.
 */
public record CaseloadTable(List<Cell> cells) {
    public CaseloadTable {
        cells = List.copyOf(cells);
    }

    /**
     * So many of a kind.
     *
     * @param turn null for those that wait for nobody
     */
    public record Cell(
            ReferralStatus status, DueState due, @Nullable NextActionBy turn, long count) {}

    /**
     * How many that choice leaves.
     *
     * @param status any where there are none
     * @param due    any where null
     * @param turn   any where null
     */
    public long count(Collection<ReferralStatus> status, @Nullable DueState due, @Nullable NextActionBy turn) {
        return cells.stream()
                .filter(cell -> (status.isEmpty() || status.contains(cell.status()))
                        && (due == null || cell.due() == due)
                        && (turn == null || cell.turn() == turn))
                .mapToLong(Cell::count)
                .sum();
    }
}
