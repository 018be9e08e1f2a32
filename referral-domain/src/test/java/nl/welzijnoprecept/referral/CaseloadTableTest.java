package nl.welzijnoprecept.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.welzijnoprecept.deadline.DueState;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.referral.CaseloadTable.Cell;
import org.junit.jupiter.api.Test;

class CaseloadTableTest {
    private static final CaseloadTable TABLE = new CaseloadTable(List.of(
            new Cell(ReferralStatus.ASSIGNED, DueState.OVERDUE, NextActionBy.COACH, 3),
            new Cell(ReferralStatus.ASSIGNED, DueState.LATER, NextActionBy.COACH, 5),
            new Cell(ReferralStatus.COACHING, DueState.LATER, NextActionBy.CLIENT, 7),
            new Cell(ReferralStatus.COMPLETED, DueState.NONE, null, 11)));

    @Test
    void what_is_not_chosen_counts_whatever_it_is() {
        assertThat(TABLE.count(List.of(), null, null)).isEqualTo(26);
        assertThat(TABLE.count(List.of(ReferralStatus.ASSIGNED), null, null)).isEqualTo(8);
        assertThat(TABLE.count(List.of(), DueState.LATER, null)).isEqualTo(12);
        assertThat(TABLE.count(List.of(), null, NextActionBy.CLIENT)).isEqualTo(7);
    }

    @Test
    void what_is_chosen_has_to_be_so_at_once() {
        assertThat(TABLE.count(List.of(ReferralStatus.ASSIGNED), DueState.LATER, NextActionBy.COACH))
                .isEqualTo(5);
        assertThat(TABLE.count(List.of(ReferralStatus.ASSIGNED), DueState.LATER, NextActionBy.CLIENT))
                .isZero();
    }
}
