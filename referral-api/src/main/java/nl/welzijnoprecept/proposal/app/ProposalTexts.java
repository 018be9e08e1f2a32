package nl.welzijnoprecept.proposal.app;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.plan.GoalKind;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.web.Language;
import org.jspecify.annotations.Nullable;

/** Makes sentences of facts, in one language. What is said in which words is in the bundles. */
final class ProposalTexts {
    private static final String BUNDLE = "templates.proposal.texts";

    private final Locale locale;
    private final ResourceBundle texts;
    private final DateTimeFormatter days;

    ProposalTexts(Language language) {
        locale = language.locale();
        texts = ResourceBundle.getBundle(
                BUNDLE, language.bundle(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        days = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    }

    /** At level STATUS one line; else what there is to tell at that moment, as a letter with a salutation. */
    String of(FeedbackMoment moment, FeedbackLevel level, ProposalFacts facts) {
        return switch (level) {
            case STATUS -> text("status." + moment);
            case SUMMARY -> summary(moment, facts);
            case LETTER -> text("salutation", facts.referrer()) + "\n\n" + summary(moment, facts);
        };
    }

    private String summary(FeedbackMoment moment, ProposalFacts facts) {
        var said = new ArrayList<String>();
        switch (moment) {
            case RECEIVED -> {
                said.add(text("received", facts.handler()));
                said.add(facts.coach() == null ? text("noCoach") : text("coach", facts.coach()));
            }
            case UNREACHED -> attempts(facts, said);
            case AFTER_INTAKE -> {
                contact(facts, said);
                goals(facts, said);
                activities(facts, said);
            }
            case ACTIVITY_STARTED -> {
                activities(facts, said);
                goals(facts, said);
            }
            case CLOSED -> {
                closed(facts, said);
                contact(facts, said);
                activities(facts, said);
            }
            case OTHER -> {
                if (facts.pausedUntil() == null) { // else that is told below, and until when
                    said.add(text("standing." + facts.status()));
                }
                contact(facts, said);
                activities(facts, said);
            }
        }
        if (facts.pausedUntil() != null) {
            said.add(text("paused", day(facts.pausedUntil())));
        }
        return String.join(" ", said);
    }

    private void contact(ProposalFacts facts, List<String> said) {
        if (facts.firstContact() != null) {
            said.add(
                    facts.daysToContact() == null
                            ? text("knownBefore", day(facts.firstContact()))
                            : text("firstContact", day(facts.firstContact()), facts.daysToContact()));
        }
        if (facts.intake() != null) {
            said.add(text("intake", day(facts.intake())));
        }
        talks(facts, said);
        if (facts.talksInAll() == 0) {
            attempts(facts, said);
        }
    }

    private void attempts(ProposalFacts facts, List<String> said) {
        if (facts.attempts() > 0) {
            said.add(text("unreached", facts.attempts()));
        }
    }

    private void talks(ProposalFacts facts, List<String> said) {
        if (facts.talksInAll() == 1) {
            said.add(text("talk", where(facts.talks().keySet().iterator().next())));
        } else if (facts.talksInAll() > 1) {
            said.add(text(
                    "talks",
                    facts.talksInAll(),
                    facts.talks().entrySet().stream()
                            .map(talk -> talk.getValue() + " " + where(talk.getKey()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private String where(Channel channel) {
        return text("channel." + channel);
    }

    private void goals(ProposalFacts facts, List<String> said) {
        if (!facts.goals().isEmpty()) {
            said.add(text("goals", facts.goals().size()));
        }
        if (facts.goals().contains(GoalKind.SUPPORT_FIRST)) {
            said.add(text("supportFirst"));
        }
    }

    private void activities(ProposalFacts facts, List<String> said) {
        facts.activities()
                .forEach(one ->
                        said.add(text(one.ended() ? "activityEnded" : "activity", one.activity(), day(one.on()))));
    }

    private void closed(ProposalFacts facts, List<String> said) {
        said.add(text("standing." + facts.status()));
        if (facts.reasonCode() != null && facts.status() != ReferralStatus.COMPLETED) {
            var known = optional("reason." + facts.reasonCode().value());
            if (known != null) {
                said.add(known);
            }
        }
        if (facts.outcome() != null) {
            said.add(text("outcome." + facts.outcome()));
        }
        if (facts.verdict() != null) {
            said.add(text("verdict." + facts.verdict()));
        }
    }

    private String day(LocalDate day) {
        return days.format(day);
    }

    /** An organisation's own codes have no words of ours: then nothing is said. */
    private @Nullable String optional(String key) {
        return texts.containsKey(key) ? text(key) : null;
    }

    /** What is between braces in a value stays as it is: it is put in, and not read. */
    private String text(String key, Object... values) {
        try {
            return new MessageFormat(texts.getString(key), locale).format(values);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No words for " + key, e);
        }
    }
}
