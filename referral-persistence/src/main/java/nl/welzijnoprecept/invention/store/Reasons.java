package nl.welzijnoprecept.invention.store;

import java.util.ArrayList;
import java.util.List;
import nl.welzijnoprecept.referral.Reason;

/** Why people are referred, by age: loneliness rises from 65, money, relations and caring for others lie between 40 and 65. */
final class Reasons {
    private static final List<Reason> REASONS = List.of(Reason.values());
    private static final int YOUNG = 18;
    private static final int GROWN = 40;
    private static final int OLD = 65;
    private static final double SECOND_REASON = 0.35;

    private static final Weights OF_THE_YOUNG = weights(18, 18, 22, 4, 2, 6, 12, 8, 1, 1, 1, 14, 6, 2, 1, 1);
    private static final Weights OF_THE_GROWN = weights(22, 21, 19, 5, 4, 6, 4, 4, 3, 7, 3, 8, 5, 3, 3, 2);
    private static final Weights OF_THE_MIDDLE = weights(22, 21, 13, 8, 4, 5, 3, 5, 9, 9, 2, 4, 6, 4, 3, 2);
    private static final Weights OF_THE_OLD = weights(47, 13, 5, 13, 5, 4, 3, 1, 6, 2, 1, 0, 4, 5, 2, 1);

    private Reasons() {}

    private static Weights weights(double... inOrderOfReasons) {
        if (inOrderOfReasons.length != REASONS.size()) {
            throw new IllegalStateException("Each reason has a weight");
        }
        return new Weights(inOrderOfReasons);
    }

    /** The main one first. */
    static List<String> of(int age, Dice dice) {
        var weights = age < YOUNG ? OF_THE_YOUNG : age < GROWN ? OF_THE_GROWN : age < OLD ? OF_THE_MIDDLE : OF_THE_OLD;
        var reasons = new ArrayList<String>(2);
        reasons.add(REASONS.get(weights.at(dice.share())).name());
        if (dice.falls(SECOND_REASON)) {
            var second = REASONS.get(weights.at(dice.share())).name();
            if (!reasons.contains(second)) {
                reasons.add(second);
            }
        }
        return reasons;
    }
}
