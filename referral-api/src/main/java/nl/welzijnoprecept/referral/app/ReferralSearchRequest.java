package nl.welzijnoprecept.referral.app;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.PersonFilter;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** A search for a person; a POST, because a name does not belong in a URL. */
record ReferralSearchRequest(
        @Nullable @Size(max = 100) String familyName,
        @Nullable LocalDate birthDate,
        @Nullable @Min(1) @Max(100) Integer limit,
        @Nullable String cursor)
        implements MeaningCheck {
    private static final Sort ORDER = Sort.SUBMITTED_AT_DESCENDING;

    /** Null when it holds nothing to search for. */
    @Nullable
    String name() {
        return familyName == null || familyName.isBlank() ? null : familyName.strip();
    }

    ReferralQuery toQuery() {
        return new ReferralQuery(
                Set.of(),
                null,
                null,
                null,
                null,
                new PersonFilter(name(), birthDate),
                ORDER,
                limit == null ? ReferralListParameters.DEFAULT_LIMIT : limit,
                Cursor.decode(ORDER, cursor));
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (name() == null && birthDate == null) {
            faults.add(new FieldError("familyName", "REQUIRED"));
            faults.add(new FieldError("birthDate", "REQUIRED"));
        }
        faults.addAll(Cursor.faults(Set.of(ORDER), cursor));
        return faults;
    }
}
