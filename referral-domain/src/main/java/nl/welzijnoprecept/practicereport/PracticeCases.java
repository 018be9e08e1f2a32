package nl.welzijnoprecept.practicereport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.statistics.Period;

/** What reports on a practice are counted from. */
public interface PracticeCases {
    /** The referrals in the scope that were submitted in these months, without those that were never meant. */
    List<PracticeCase> of(Scope scope, Period period);

    /** On which days referrals in the scope were submitted, from that day on. */
    List<LocalDate> days(Scope scope, LocalDate from);

    /** The same, of each practice by itself. */
    Map<OrganisationId, List<LocalDate>> daysByPractice(Scope scope, LocalDate from);
}
