package nl.welzijnoprecept.referral.app;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.PersonFilter;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.MeaningCheck;
import org.jspecify.annotations.Nullable;

/** A search for a person; a POST, because a name does not belong in a URL. */
record ReferralSearchRequest(
        @Nullable @Size(max = 100) String familyName,
        @Nullable LocalDate birthDate,

        @Nullable
        @Size(min = 2, max = 100)
        @Schema(
                description = "Words that all begin a word somewhere in what is written about a case: names, postcode,"
                        + " reference, reasons in words, notes and goals as far as the reader may read them.")
        String text,

        @Nullable
        @Schema(description = "Of these statuses only; open cases when a text is sought and this is left out.")
        List<@NotNull ReferralStatus> status,

        @Nullable @Min(1) @Max(100) Integer limit,
        @Nullable String cursor)
        implements MeaningCheck {
    private static final Sort ORDER = Sort.SUBMITTED_AT_DESCENDING;

    /** Null when it holds nothing to search for. */
    @Nullable
    String name() {
        return familyName == null || familyName.isBlank() ? null : familyName.strip();
    }

    /** Null when no text is sought. */
    @Nullable
    String words() {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Set<ReferralStatus> statuses() {
        if (status != null && !status.isEmpty()) {
            return Set.copyOf(status);
        }
        return words() == null ? Set.of() : ReferralStatus.open();
    }

    ReferralQuery toQuery() {
        return new ReferralQuery(
                statuses(),
                null,
                null,
                null,
                null,
                new PersonFilter(name(), birthDate, words()),
                ORDER,
                limit == null ? ListParameters.DEFAULT_LIMIT : limit,
                Cursor.decode(ORDER, cursor));
    }

    @Override
    public List<FieldError> check(LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (name() == null && birthDate == null && words() == null) {
            faults.add(new FieldError("familyName", "REQUIRED"));
            faults.add(new FieldError("birthDate", "REQUIRED"));
        }
        faults.addAll(Cursor.faults(Set.of(ORDER), cursor));
        return faults;
    }
}
