package nl.welzijnoprecept.conversation.app;

import static nl.welzijnoprecept.support.CaseSteps.step;
import static nl.welzijnoprecept.support.ConversationBodies.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Actors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.Conversation;
import nl.welzijnoprecept.conversation.ConversationId;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.support.Acting;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What counts as an attempt and what as a conversation is a rule of the domain; SQL that counts them says the same. */
class ContactRulesIT extends ApiTest {
    private static final int DAYS = 3;

    @Autowired
    private Actors actors;

    @Autowired
    private TransactionTemplate transaction;

    static Stream<Arguments> everything() {
        return Arrays.stream(ConversationKind.values())
                .flatMap(kind -> Stream.of(true, false, null).map(reached -> Arguments.of(kind, reached)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void the_database_counts_what_the_domain_counts(ConversationKind kind, Boolean reached) {
        var rule = new Conversation(
                new ConversationId(UUID.randomUUID()),
                new ReferralId(UUID.randomUUID()),
                kind,
                Channel.PHONE,
                Instant.EPOCH,
                null,
                reached,
                Visibility.TEAM,
                new ProfessionalId(UUID.randomUUID()),
                Instant.EPOCH);
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        for (var day = 0; day < DAYS; day++) {
            var held = clock.instant().minus(day, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            assertThat(as("coach")
                            .post(
                                    referral + "/conversations",
                                    conversation(kind.name())
                                            .put("reached", reached)
                                            .put("heldAt", held.toString()))
                            .status())
                    .isEqualTo(201);
        }

        assertThat(isMeetingForPractice(referral)).isEqualTo(rule.tookPlace());
        var proposal =
                as("coach").get(referral + "/feedback-proposals?moment=OTHER").text();
        assertThat(proposal.contains("3 gesprekken")).isEqualTo(rule.tookPlace());
        assertThat(proposal.contains("3 verschillende dagen")).isEqualTo(rule.isFailedAttempt());
        assertThat(as("coach")
                        .get(referral + "/feedback-proposals?moment=UNREACHED")
                        .text())
                .doesNotContain("geen dag");
        assertThat(step(as("coach"), referral, Map.of("step", "UNREACHED")).status())
                .isEqualTo(rule.isFailedAttempt() ? 201 : 409);
    }

    private boolean isMeetingForPractice(String referral) {
        var actor = actors.byLogin("huisarts").orElseThrow();
        return transaction.execute(_ -> {
            Acting.tell(
                    application,
                    actor.id().value(),
                    actor.organisation().value(),
                    actor.role().name());
            return application
                    .sql("select count(*) > 0 from first_meetings(array[:id]::uuid[])")
                    .param("id", UUID.fromString(referral.replaceAll(".*/", "")))
                    .query(Boolean.class)
                    .single();
        });
    }
}
