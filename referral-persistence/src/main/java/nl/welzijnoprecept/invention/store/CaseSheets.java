package nl.welzijnoprecept.invention.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.copy.CopyManager;

/** All that is written of cases, by one of those who write at once. */
final class CaseSheets {
    /** All that is filled, in an order that does not matter: nobody looks at foreign keys meanwhile. */
    static final List<String> TABLES = List.of(
            "referral",
            "permission_change",
            "referral_step",
            "deadline",
            "conversation",
            "conversation_note",
            "feedback",
            "goal",
            "strength",
            "measurement",
            "activity_gap",
            "placement",
            "placement_step",
            "placement_follow_up");

    private final ReferralSheets referrals;
    private final TalkSheets talks;
    private final PlanSheets plans;
    private final PlacementSheets placements = new PlacementSheets();
    private final List<Sheet> all;

    CaseSheets(Texts texts) {
        referrals = new ReferralSheets(texts);
        talks = new TalkSheets(texts);
        plans = new PlanSheets(texts);
        all = Stream.of(referrals.all(), talks.all(), plans.all(), placements.all())
                .flatMap(sheets -> sheets)
                .toList();
    }

    void add(InventedCase one) {
        referrals.add(one);
        talks.add(one);
        plans.add(one);
        placements.add(one);
    }

    /** Returns how many rows were written. */
    long write(CopyManager copy, boolean whatIsFull) throws SQLException {
        var rows = 0L;
        for (var sheet : all) {
            if (!whatIsFull || sheet.isFull()) {
                rows += sheet.write(copy);
            }
        }
        return rows;
    }
}
