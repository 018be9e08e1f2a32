package nl.welzijnoprecept.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.welzijnoprecept.clientpage.ClientLink;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What the database holds literally for a client's page is what the domain says: whoever changes one changes both. */
class ClientNumbersIT extends ApiTest {
    @Test
    void an_appointment_is_no_longer_coming_once_a_case_is_closed_in_any_way() {
        var list = found("to_status = ANY \\(+ARRAY\\[([^]]*)]", function("is_coming(uuid)"));
        assertThat(Pattern.compile("'(\\w+)'").matcher(list).results().map(each -> each.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        ReferralStatus.closed().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    @Test
    void as_many_wrong_birth_dates_end_a_link() {
        var enter = function("enter_by_client_link(text,bytea,timestamptz)");
        assertThat(found("failures < (\\d+)", enter)).isEqualTo(String.valueOf(ClientLink.FAILURES));
        var range = owner.sql(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'client_link_failures_range'")
                .query(String.class)
                .single();
        assertThat(found("failures <= (\\d+)", range)).isEqualTo(String.valueOf(ClientLink.FAILURES));
    }

    @Test
    void somebody_is_in_for_as_long() {
        var hours = found("'([^']*)'::interval", function("visit_by_client_link(uuid,timestamptz)"));
        assertThat(owner.sql("select extract(epoch from cast(:length as interval))::bigint")
                        .param("length", hours)
                        .query(Long.class)
                        .single())
                .isEqualTo(ClientLink.VISIT.toSeconds());
    }

    private String function(String name) {
        return owner.sql("select pg_get_functiondef(cast(:name as regprocedure))")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static String found(String pattern, String in) {
        var matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(in).isTrue();
        return matcher.group(1);
    }
}
