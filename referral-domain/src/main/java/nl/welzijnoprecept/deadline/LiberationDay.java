package nl.welzijnoprecept.deadline;

import java.time.LocalDate;

/** In which years an organisation is closed on 5 May: collective agreements differ. */
public enum LiberationDay {
    /** Once in five years, as the state does. */
    LUSTRUM,
    EVERY_YEAR,
    NEVER;

    boolean isFree(LocalDate day) {
        return day.getMonthValue() == 5
                && day.getDayOfMonth() == 5
                && switch (this) {
                    case LUSTRUM -> day.getYear() % 5 == 0;
                    case EVERY_YEAR -> true;
                    case NEVER -> false;
                };
    }
}
