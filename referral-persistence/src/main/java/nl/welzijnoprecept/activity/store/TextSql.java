package nl.welzijnoprecept.activity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Text as a condition on {@code activity a}: each word is there, as a word in another form, as a part of one, with its stem in
 * a compound, or nearly as it was spelled. Words that say nothing ({@code een}, {@code de}) count only where there are no others.
 */
final class TextSql {
    /** What somebody looks for is in the first words; each one costs a look into the index. */
    private static final int MOST_WORDS = 8;

    /** A shorter word is too like many others. */
    private static final int LEAST_FOR_TYPOS = 5;

    private static final String SAYS_SOMETHING = "numnode(plainto_tsquery('dutch', comparable_text(:%s))) > 0";

    /** The best first; with {@code %1$s} for the activity. */
    static final String RELEVANCE = "-(ts_rank(%1$s.found_by, plainto_tsquery('dutch', comparable_text(:text)))"
            + " + search.word_similarity(comparable_text(:text), comparable_text(%1$s.name)))";

    /** Of words that are not in the directory: those in it that look most like it, as a search for any of them. */
    private static final String MEANT = """
            (select string_agg(nullif(plainto_tsquery('dutch', alike.word)::text, ''), ' | ')::tsquery
             from (select k.word from activity_word k
                   where k.word operator(search.%%) comparable_text(:%1$s)
                     and not exists (select from activity_word e where e.word = comparable_text(:%1$s))
                   order by search.similarity(k.word, comparable_text(:%1$s)) desc, k.word
                   limit 3) alike)""";

    private TextSql() {}

    static String condition(String text, Map<String, Object> parameters) {
        parameters.put("text", text);
        parameters.put("textPart", part(text));
        var words = List.of(text.strip().split("\\s+"));
        var each = new ArrayList<String>();
        for (var i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            each.add(word("word" + i, words.get(i), parameters));
        }
        return "(a.words like comparable_text(:textPart) escape '!' or " + SAYS_SOMETHING.formatted("text") + " and "
                + String.join(" and ", each) + ")";
    }

    private static String word(String name, String word, Map<String, Object> parameters) {
        parameters.put(name, word);
        parameters.put(name + "Part", part(word));
        var found = "a.found_by @@ plainto_tsquery('dutch', comparable_text(:%1$s))"
                + " or a.words like comparable_text(:%1$sPart) escape '!'"
                + " or a.found_by @@ (select begins_with_stem_of(:%1$s))"
                + " or a.words like (select has_stem_of(:%1$s))";
        var nearly = word.length() < LEAST_FOR_TYPOS ? "" : " or a.found_by @@ " + MEANT;
        return "(not " + SAYS_SOMETHING.formatted(name) + " or " + (found + nearly).formatted(name) + ")";
    }

    private static String part(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
