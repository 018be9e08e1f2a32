package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Scope} says and what the database returns are the same, for every persona and every referral. */
class ScopeContractIT extends ApiTest {
    @Autowired
    private Referrals referrals;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void referrals_of_all_kinds() {
        as("huisarts").post("/api/v1/referrals", annie());
        as("poh").post("/api/v1/referrals", annieInLeiden());
        as("huisarts-elders").post("/api/v1/referrals", annieInLeiden());
        as("huisarts-elders").post("/api/v1/referrals", annie());
        for (var coach : List.of("coach", "coach-2")) {
            var referral = as("huisarts").post("/api/v1/referrals", annie());
            var assigned = as(coach)
                    .ifMatch(referral.eTag())
                    .post("/api/v1/referrals/" + referral.id() + "/steps", Map.of("step", "ASSIGN"));
            assertThat(assigned.status()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huisarts",
                "poh",
                "huisarts-elders",
                "coach",
                "coach-2",
                "coordinator",
                "coach-elders",
                "aanbieder",
                "gemeente",
                "gemeente-elders",
                "privacy",
                "beheerder"
            })
    void a_persona_reads_and_lists_exactly_what_the_scope_includes(String persona) {
        var actor = actors.byLogin(persona).orElseThrow();
        for (var scope : List.of(Scope.of(actor), Scope.ofAccessLog(actor))) {
            var included = 0;
            for (var referral : all()) {
                var found = transaction.execute(_ -> referrals.find(referral.id(), scope));
                assertThat(found.isPresent())
                        .as("%s reads %s", persona, referral.reference())
                        .isEqualTo(scope.includes(referral));
                included += scope.includes(referral) ? 1 : 0;
            }
            assertThat(referrals.page(scope, everything()).total())
                    .as("%s lists", persona)
                    .isEqualTo(included);
        }
        assertThat(all()).anyMatch(referral -> !Scope.of(actor).includes(referral));
    }

    /** Every referral there is, each read by a coordinator of whoever handles it. */
    private List<Referral> all() {
        return transaction.execute(_ -> jdbc.sql("select id, handler_id from referral")
                .query((row, n) -> referrals.get(
                        new ReferralId(row.getObject("id", UUID.class)),
                        new Scope.HandledBy(new OrganisationId(row.getObject("handler_id", UUID.class)))))
                .list());
    }

    private static ReferralQuery everything() {
        return new ReferralQuery(Set.of(), null, null, null, null, Sort.DUE_ON, 1, null);
    }
}
