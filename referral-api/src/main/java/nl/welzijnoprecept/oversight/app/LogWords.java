package nl.welzijnoprecept.oversight.app;

import java.util.Locale;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.pages.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A line of the log as somebody would say it; its codes are for systems. */
@Component
class LogWords {
    private final MessageSource messages;
    private final Labels labels;

    LogWords(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /** What was done, or tried. */
    String of(AccessLogLineView line) {
        return line.outcome() == AccessOutcome.REFUSED ? tried(line) : done(line);
    }

    private String tried(AccessLogLineView line) {
        if (line.object() == AccessObject.LOGIN) {
            return said("log.tried.login");
        }
        return said(line.action() == AccessAction.R ? "log.tried.read" : "log.tried.do");
    }

    private String done(AccessLogLineView line) {
        var whole = word("log.did." + line.object() + "." + line.action());
        if (whole != null) {
            return whole;
        }
        var part = line.detail() == null ? null : word("log.thing." + line.object() + "." + line.detail());
        var what = part == null ? named(line.object()) : part;
        var how = line.detail() == null || part != null ? null : how(line.object(), line.detail());
        var said = what + " " + labels.of(line.action());
        return how == null ? said : said + " (" + small(how) + ")";
    }

    /** By its label, unless that reads badly before what was done with it. */
    private String named(AccessObject object) {
        var shorter = word("log.named." + object);
        return shorter == null ? labels.of(object) : shorter;
    }

    /** What a code says more: the step that was taken, the reason that was given; null where it says no more than the rest. */
    private @Nullable String how(AccessObject object, String detail) {
        var constant = switch (object) {
            case REFERRAL -> "Step.";
            case PLACEMENT -> "PlacementStep.";
            case FEEDBACK -> "FeedbackMoment.";
            case ACCESS_GRANT -> "GrantReason.";
            case PERMISSION -> "PermissionKind.";
            case CLIENT_REQUEST -> "DecisionOutcome.";
            case CLIENT_FILE -> "RequestKind.";
            case REFERRAL_LIST,
                    HISTORY,
                    CONVERSATION,
                    MEASUREMENT,
                    GOAL,
                    FEEDBACK_DUE,
                    QUESTION,
                    ACCESS_LOG,
                    LOGIN,
                    RESTRICTION,
                    CONTACT_DETAILS,
                    NOTES,
                    CLIENT_STATEMENT,
                    RETENTION,
                    LEGAL_HOLD,
                    ACTIVITY_GAP,
                    CASE_REVIEW,
                    CASE_DIRECTOR,
                    CLIENT_LINK,
                    ENDPOINT -> null;
        };
        var label = constant == null ? null : word(constant + detail);
        return label == null ? word("log.how." + detail) : label;
    }

    private static String small(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private @Nullable String word(String key) {
        return messages.getMessage(key, null, null, LocaleContextHolder.getLocale());
    }
}
