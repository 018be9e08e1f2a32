package nl.welzijnoprecept.statistics.app;

import java.util.List;

/** Which indicators stand together in one figure of the page: the same unit, and about the same thing. */
enum IndicatorGroup {
    WAITS("waits", "daysToAssignment", "daysToFirstContact", "daysToIntake"),
    NORMS("norms", "assignedInNorm", "contactedInNorm", "intakeInNorm"),
    COURSE("course", "intakeRate", "activityStartedRate", "handedOverRate", "declinedRate", "unreachedRate"),
    RESULTS(
            "results",
            "outcomeOwnStrength",
            "outcomeActivity",
            "outcomeOtherSupport",
            "outcomeNoChange",
            "clientVerdictAchieved"),
    FIDELITY("fidelity", "feedbackGivenRate", "ownGoalRate", "broadLookRate"),
    REACH("reach", "practicesReached");

    private final String code;
    private final List<String> indicators;

    IndicatorGroup(String code, String... indicators) {
        this.code = code;
        this.indicators = List.of(indicators);
    }

    String code() {
        return code;
    }

    List<String> indicators() {
        return indicators;
    }
}
