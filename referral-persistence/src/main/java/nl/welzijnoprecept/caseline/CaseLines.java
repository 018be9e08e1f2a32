package nl.welzijnoprecept.caseline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.CaseLine;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.Sharing;
import org.springframework.stereotype.Component;

/** Makes lines of the columns of a referral {@code r}. */
@Component
public class CaseLines {
    /** What it takes to know what the referrer may hear. */
    public static final String SHARING =
            "r.feedback_level, r.consent_purposes, r.consent_given_by, r.permission_withdrawn_on, r.birth_date";

    /** What a line takes. */
    public static final String COLUMNS =
            "r.id as case_id, r.handler_id, r.reference, r.given_name, r.family_name, " + SHARING;

    private final TextCipher cipher;

    CaseLines(TextCipher cipher) {
        this.cipher = cipher;
    }

    public CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                new ReferralId(row.getObject("case_id", UUID.class)),
                new OrganisationId(row.getObject("handler_id", UUID.class)),
                new Reference(row.getString("reference")),
                cipher.decrypt(row.getBytes("given_name")),
                cipher.decrypt(row.getBytes("family_name")),
                sharing(row));
    }

    public Sharing sharing(ResultSet row) throws SQLException {
        return new Sharing(
                FeedbackLevel.valueOf(row.getString("feedback_level")),
                Arrays.stream((String[]) row.getArray("consent_purposes").getArray())
                        .map(Purpose::valueOf)
                        .collect(Collectors.toSet()),
                Arrays.stream((String[]) row.getArray("consent_given_by").getArray())
                        .map(ConsentGiver::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("permission_withdrawn_on") != null,
                LocalDate.parse(cipher.decrypt(row.getBytes("birth_date"))));
    }
}
