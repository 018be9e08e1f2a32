package nl.welzijnoprecept.proposal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.plan.GoalKind;
import nl.welzijnoprecept.proposal.app.ProposalFacts.Started;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalTextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static ProposalFacts facts(ReferralStatus status) {
        var talks = new EnumMap<Channel, Long>(Channel.class);
        talks.put(Channel.PHONE, 1L);
        talks.put(Channel.HOME, 2L);
        return new ProposalFacts(
                status,
                "Stichting Samen Verder",
                "Fatima el Amrani",
                "Marijke van Dalen",
                2,
                talks,
                DAY,
                3L,
                DAY.plusDays(4),
                List.of(GoalKind.ACTIVATION, GoalKind.SUPPORT_FIRST),
                List.of(new Started("Samen {eten}", DAY.plusDays(9), false)),
                null,
                null,
                null,
                null);
    }

    private static ProposalFacts closed(ReferralStatus status, String code, Outcome outcome, ClientVerdict verdict) {
        return closed(status, code, outcome, verdict, Map.of());
    }

    private static ProposalFacts closed(
            ReferralStatus status, String code, Outcome outcome, ClientVerdict verdict, Map<Channel, Long> talks) {
        return new ProposalFacts(
                status,
                "Stichting",
                null,
                "Marijke",
                0,
                talks,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                code == null ? null : new ReasonCode(code),
                outcome,
                verdict);
    }

    @Test
    void it_says_in_plain_dutch_what_happened() {
        assertThat(new ProposalTexts(Language.NL)
                        .of(FeedbackMoment.AFTER_INTAKE, FeedbackLevel.SUMMARY, facts(ReferralStatus.COACHING)))
                .isEqualTo(
                        "Het eerste contact was op 16 november 2026, 3 dagen na uw verwijzing. De kennismaking was op"
                                + " 20 november 2026. Er zijn 3 gesprekken geweest: 1 telefonisch, 2 thuis. Uw patiënt heeft 2 doelen"
                                + " gekozen. Eerst is andere ondersteuning nodig; meedoen komt daarna. Uw patiënt doet sinds"
                                + " 25 november 2026 mee aan Samen {eten}.");
    }

    @Test
    void one_conversation_is_not_counted_twice() {
        var facts = closed(ReferralStatus.COACHING, null, null, null, Map.of(Channel.HOME, 1L));
        assertThat(new ProposalTexts(Language.NL).of(FeedbackMoment.OTHER, FeedbackLevel.SUMMARY, facts))
                .isEqualTo("De welzijnscoach begeleidt uw patiënt. Er is 1 gesprek geweest, thuis.");
    }

    @Test
    void a_pause_is_told_once_and_attempts_that_were_not_made_never() {
        var paused = new ProposalFacts(
                ReferralStatus.PAUSED,
                "Stichting",
                null,
                "Marijke",
                0,
                Map.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                DAY,
                null,
                null,
                null);
        assertThat(new ProposalTexts(Language.NL).of(FeedbackMoment.OTHER, FeedbackLevel.SUMMARY, paused))
                .isEqualTo("De begeleiding staat stil, naar verwachting tot 16 november 2026.");
        assertThat(new ProposalTexts(Language.EN).of(FeedbackMoment.UNREACHED, FeedbackLevel.SUMMARY, paused))
                .isEqualTo("The coaching is paused and is expected to go on after 16 November 2026.");
    }

    @Test
    void the_level_says_how_much() {
        var texts = new ProposalTexts(Language.NL);
        var facts = facts(ReferralStatus.COACHING);
        assertThat(texts.of(FeedbackMoment.AFTER_INTAKE, FeedbackLevel.STATUS, facts))
                .isEqualTo("De begeleiding is begonnen.");
        assertThat(texts.of(FeedbackMoment.AFTER_INTAKE, FeedbackLevel.LETTER, facts))
                .isEqualTo("Geachte Marijke van Dalen,\n\n"
                        + texts.of(FeedbackMoment.AFTER_INTAKE, FeedbackLevel.SUMMARY, facts));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void there_are_words_for_every_moment_status_outcome_verdict_channel_and_code(Language language) {
        var texts = new ProposalTexts(language);
        for (var moment : FeedbackMoment.values()) {
            for (var level : FeedbackLevel.values()) {
                for (var status : ReferralStatus.values()) {
                    assertThat(texts.of(moment, level, facts(status)))
                            .isNotBlank()
                            .doesNotContain("{0}", "{1}", "null");
                }
            }
        }
        for (var outcome : Outcome.values()) {
            for (var verdict : ClientVerdict.values()) {
                var facts = closed(ReferralStatus.COMPLETED, null, outcome, verdict);
                assertThat(texts.of(FeedbackMoment.CLOSED, FeedbackLevel.SUMMARY, facts))
                        .isNotBlank();
            }
        }
        for (var channel : Channel.values()) {
            assertThat(keys(language)).contains("channel." + channel);
        }
        for (var step : List.of(Step.DECLINE, Step.WITHDRAW)) {
            ReasonCode.known(step).stream()
                    .filter(code -> !List.of("OTHER", "CONSENT_WITHDRAWN").contains(code))
                    .forEach(code -> assertThat(keys(language)).contains("reason." + code));
        }
    }

    @Test
    void a_code_of_an_organisation_of_its_own_is_not_told() {
        assertThat(new ProposalTexts(Language.NL)
                        .of(
                                FeedbackMoment.CLOSED,
                                FeedbackLevel.SUMMARY,
                                closed(ReferralStatus.DECLINED, "EIGEN_CODE", null, null)))
                .isEqualTo("Wij konden de verwijzing niet in behandeling nemen.");
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.NL));
    }

    private static java.util.Set<String> keys(Language language) {
        var file = language == Language.EN
                ? "/templates/proposal/texts_en.properties"
                : "/templates/proposal/texts.properties";
        var texts = new Properties();
        try (var in =
                new InputStreamReader(ProposalTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }
}
