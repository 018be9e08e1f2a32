package nl.welzijnoprecept.letter.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What stands in a letter.
 *
 * @param paragraphs of the message, each with its lines
 * @param sender     who sent the message: a coach or a coordinator
 */
record Letter(
        String organisation,
        String practice,
        String referrer,
        String reference,
        String client,
        LocalDate birthDate,
        Instant sentAt,
        List<List<String>> paragraphs,
        String sender) {

    /** The message as it was typed: an empty line begins a paragraph. */
    static List<List<String>> paragraphs(String message) {
        return Arrays.stream(message.strip().split("\\R\\h*\\R"))
                .map(paragraph -> paragraph.strip().lines().map(String::strip).toList())
                .toList();
    }
}
