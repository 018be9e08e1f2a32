package nl.welzijnoprecept.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.problem.FieldError;
import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a client said to an appointment, on their own page; the last one counts.
 *
 * @param moments when it would suit them, in their own words, the best one first
 * @param callMe  whether they would rather talk about when
 */
public record AppointmentAnswer(
        UUID id,
        AppointmentId appointment,
        ClientAnswer answer,
        List<String> moments,
        boolean callMe,
        @Nullable String words,
        Instant at) {
    public static final int MAXIMUM_WORDS = 1000;
    public static final int MAXIMUM_MOMENT = 100;
    public static final int MOMENTS = 3;

    public AppointmentAnswer {
        var errors = new ArrayList<FieldError>();
        if (words != null && words.length() > MAXIMUM_WORDS) {
            errors.add(new FieldError("words", "TOO_LONG"));
        }
        if (moments.size() > MOMENTS || moments.stream().anyMatch(each -> each.length() > MAXIMUM_MOMENT)) {
            errors.add(new FieldError("moments", "TOO_LONG"));
        }
        if (answer == ClientAnswer.MOVE && moments.isEmpty() && !callMe && words == null) {
            errors.add(new FieldError("moments", "REQUIRED"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        moments = answer == ClientAnswer.MOVE ? List.copyOf(moments) : List.of();
        callMe = callMe && answer == ClientAnswer.MOVE;
    }

    /** Whether it changes nothing that the coach knows. */
    public boolean saysNoMoreThan(@Nullable AppointmentAnswer before) {
        return before != null
                && answer == before.answer
                && moments.equals(before.moments)
                && callMe == before.callMe
                && (words == null || words.equals(before.words));
    }
}
