package nl.welzijnoprecept.referral.app;

import static nl.welzijnoprecept.support.ReferralBodies.annie;
import static nl.welzijnoprecept.support.ReferralBodies.annieInLeiden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.OrganisationId;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.AccessGrant;
import nl.welzijnoprecept.referral.AccessGrants;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralQuery;
import nl.welzijnoprecept.referral.ReferralQuery.Position;
import nl.welzijnoprecept.referral.ReferralQuery.Sort;
import nl.welzijnoprecept.referral.Referrals;
import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.Answer;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link Scope} says and what the database returns are the same, for every persona and every referral. */
class ScopeContractIT extends ApiTest {
    @Autowired
    private Referrals referrals;

    @Autowired
    private AccessGrants grants;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Converter<Jwt, AbstractAuthenticationToken> converter;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    private final Set<UUID> made = new HashSet<>();

    @BeforeEach
    void referrals_of_all_kinds() {
        make("huisarts", annie());
        make("poh", annieInLeiden());
        make("huisarts-elders", annieInLeiden());
        make("huisarts-elders", annie());
        for (var coach : List.of("coach", "coach-2")) {
            step(coach, make("huisarts", annie()), Map.of("step", "ASSIGN"));
        }
        step("huisarts", make("huisarts", annie()), Map.of("step", "VOID", "reason", "Verkeerde patiënt"));
        step("coach", make("huisarts", annie()), Map.of("step", "RETURN", "reason", "Telefoonnummer?"));
        make("poh", annie().put("restricted", true));
        make("huisarts-elders", annie().put("restricted", true));
        restrict("coach", "coach");
        restrict("coordinator", "coordinator", "coach");
        withoutItsCoach(restrict("coordinator", "coordinator", "coach"));
        withoutItsCoach(restrict("coordinator", "coordinator", "coach", "coach-2"));
    }

    /** A case of coach, which only the named team may see. */
    private UUID restrict(String by, String... team) {
        var referral = make("huisarts", annie());
        step("coach", referral, Map.of("step", "ASSIGN"));
        var ids = Arrays.stream(team)
                .map(login -> actors.byLogin(login).orElseThrow().id().value());
        var restricted = as(by).put(
                        "/api/v1/referrals/" + referral.id() + "/restriction",
                        Map.of("restricted", true, "team", ids.toList(), "reason", "Familie"));
        assertThat(restricted.status()).as(restricted.text()).isEqualTo(200);
        return UUID.fromString(referral.id());
    }

    /** As nobody can make it, and data can be. */
    private void withoutItsCoach(UUID referral) {
        owner.sql("update referral set restricted_to = array_remove(restricted_to, coach_id) where id = :id")
                .param("id", referral)
                .update();
    }

    private Answer make(String persona, Object body) {
        var referral = as(persona).post("/api/v1/referrals", body);
        made.add(UUID.fromString(referral.id()));
        return referral;
    }

    private void step(String persona, Answer referral, Map<String, String> step) {
        var taken = as(persona).ifMatch(referral.eTag()).post("/api/v1/referrals/" + referral.id() + "/steps", step);
        assertThat(taken.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("nl.welzijnoprecept.support.Personas#all")
    void a_persona_reads_and_lists_exactly_what_the_scope_includes(String persona) {
        var actor = actors.byLogin(persona).orElseThrow();
        var all = all();
        Acting.as(converter, persona);
        for (var scope : List.of(Scope.of(actor), Scope.ofWork(actor))) {
            var included = new HashSet<UUID>();
            for (var referral : all) {
                var found = transaction.execute(_ -> referrals.find(referral.id(), scope));
                assertThat(found.isPresent())
                        .as("%s reads %s", persona, referral.reference())
                        .isEqualTo(scope.includes(referral));
                if (scope.includes(referral)) {
                    included.add(referral.id().value());
                }
            }
            assertThat(listed(scope)).as("%s lists", persona).isEqualTo(included);
        }
        assertThat(all).anyMatch(referral -> !Scope.of(actor).includes(referral));
    }

    /** Reading only: what is listed, and what is worked on, knows no grants. */
    @Test
    void a_stated_reason_opens_exactly_its_file_and_for_as_long_as_it_lasts() {
        var own = make("huisarts", annie());
        step("coach", own, Map.of("step", "ASSIGN"));
        as("coach-2")
                .post(
                        "/api/v1/access-grants",
                        Map.of("referralId", own.id(), "reasonCode", "SUPERVISION", "reason", "Intervisie"));
        var actor = actors.byLogin("coach-2").orElseThrow();
        var all = all();
        Acting.as(converter, "coach-2");
        var granted = new ReferralId(UUID.fromString(own.id()));
        var scope = transaction
                .execute(_ -> grants.openFor(actor, granted, clock.instant()))
                .orElseThrow()
                .scope();
        for (var referral : all) {
            assertThat(transaction
                            .execute(_ -> referrals.find(referral.id(), scope))
                            .isPresent())
                    .isEqualTo(scope.includes(referral))
                    .isEqualTo(referral.id().equals(granted));
            assertThat(transaction
                            .execute(_ -> grants.openFor(actor, referral.id(), clock.instant()))
                            .isPresent())
                    .isEqualTo(referral.id().equals(granted));
        }
        assertThat(listed(Scope.of(actor))).doesNotContain(granted.value());

        clock.moveAhead(AccessGrant.AT_MOST);
        assertThat(transaction
                        .execute(_ -> grants.openFor(actor, granted, clock.instant()))
                        .isPresent())
                .isFalse();
        assertThat(transaction.execute(_ -> referrals.find(granted, scope)).isPresent())
                .isFalse();
    }

    /** Those that were made here among all that the scope lists, whose number is the total. */
    private Set<UUID> listed(Scope scope) {
        var ids = new HashSet<UUID>();
        Position after = null;
        long total;
        do {
            var from = after;
            var page = transaction.execute(_ -> referrals.page(scope, everything(from)));
            page.items().forEach(item -> ids.add(item.id().value()));
            total = page.total();
            after = page.next();
        } while (after != null);
        assertThat(total).isEqualTo(ids.size());
        ids.retainAll(made);
        return ids;
    }

    /** Every referral that was made here, each read as by who sent it: they see it whatever becomes of it. */
    private List<Referral> all() {
        return owner.sql("select id, practice_id, referrer_id from referral where id = any (:made)")
                .param("made", made.toArray(UUID[]::new))
                .query((row, n) -> read(
                        new ReferralId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("practice_id", UUID.class)),
                        new ProfessionalId(row.getObject("referrer_id", UUID.class))))
                .list();
    }

    private Referral read(ReferralId id, OrganisationId practice, ProfessionalId sender) {
        return transaction.execute(_ -> {
            Acting.tell(application, sender.value(), practice.value(), "REFERRER");
            return referrals.get(id, new Scope.SentBy(practice, sender));
        });
    }

    private static ReferralQuery everything(Position after) {
        return new ReferralQuery(Set.of(), null, null, null, null, null, Sort.DUE_ON, 100, after);
    }
}
