package nl.welzijnoprecept.deadline;

/** How long something may take: an amount of working days, weeks or months. */
public record Norm(int amount, Unit unit) {

    /** What a norm counts in. */
    public enum Unit {
        WORKING_DAYS(260),
        WEEKS(52),
        MONTHS(24);

        private final int most;

        Unit(int most) {
            this.most = most;
        }

        /** What is set to more is a slip of the pen. */
        public int most() {
            return most;
        }
    }

    static Norm workingDays(int amount) {
        return new Norm(amount, Unit.WORKING_DAYS);
    }

    static Norm weeks(int amount) {
        return new Norm(amount, Unit.WEEKS);
    }

    static Norm months(int amount) {
        return new Norm(amount, Unit.MONTHS);
    }
}
