package nl.welzijnoprecept.referral.store;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.problem.InvalidInput;
import nl.welzijnoprecept.referral.store.ReferralFilter.Condition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds words in what is written about cases. The database cannot read it, so the cases that are asked for are decrypted and
 * read here: some hundreds for a coach. What the reader may not read, row-level security leaves out.
 */
@Component
class CaseTexts {
    /** More than this is not read: other filters have to say which. */
    static final int MOST_CASES = 3000;

    private static final Logger LOG = LoggerFactory.getLogger(CaseTexts.class);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final JdbcClient jdbc;
    private final TextCipher cipher;

    CaseTexts(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** The cases, of those that the condition allows, in which each of the words begins some word. */
    UUID[] find(Condition condition, String wanted) {
        var number = jdbc.sql("select count(*) from (select from referral r where " + condition.sql() + " limit "
                        + (MOST_CASES + 1) + ") as r")
                .params(condition.parameters())
                .query(Integer.class)
                .single();
        if (number > MOST_CASES) {
            throw new InvalidInput("text", "TOO_MANY_CASES");
        }
        var words = Arrays.stream(SPACE.split(Client.comparable(wanted)))
                .map(CaseTexts::beginsAWord)
                .toList();
        var found = new HashMap<UUID, boolean[]>();
        jdbc.sql("""
                        select r.id, r.reference, r.postcode, array [r.given_name, r.family_name, r.question, r.explanation] as texts
                        from referral r where %s""".formatted(condition.sql())).params(condition.parameters()).query(row -> {
            var id = row.getObject("id", UUID.class);
            var hits = new boolean[words.size()];
            look(words, hits, row.getString("reference") + " " + decrypted(row.getBytes("postcode"), id));
            for (var text : (byte[][]) row.getArray("texts").getArray()) {
                look(words, hits, decrypted(text, id));
            }
            found.put(id, hits);
        });
        var ids = found.keySet().toArray(UUID[]::new);
        read("""
                select c.referral_id, n.text from conversation c
                cross join lateral (select text from conversation_note n where n.conversation_id = c.id
                                    order by version desc limit 1) n
                where c.referral_id = any (:ids)""", ids, words, found);
        read("select referral_id, text from goal where referral_id = any (:ids)", ids, words, found);
        return found.entrySet().stream()
                .filter(each -> all(each.getValue()))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
    }

    private void read(String sql, UUID[] ids, List<Predicate<String>> words, Map<UUID, boolean[]> found) {
        jdbc.sql(sql).param("ids", ids).query(row -> {
            var id = row.getObject("referral_id", UUID.class);
            var hits = found.get(id);
            if (hits != null && !all(hits)) {
                look(words, hits, decrypted(row.getBytes("text"), id));
            }
        });
    }

    /** One text that cannot be read keeps nobody from finding the others; somebody has to look after it. */
    private String decrypted(byte @Nullable [] value, UUID id) {
        try {
            return value == null ? "" : cipher.decrypt(value);
        } catch (IllegalStateException | BufferUnderflowException | NegativeArraySizeException unreadable) {
            LOG.error("A text of case {} cannot be decrypted, and is left out of a search", id, unreadable);
            return "";
        }
    }

    private static void look(List<Predicate<String>> words, boolean[] hits, String text) {
        var plain = Client.comparable(text);
        for (var n = 0; n < hits.length; n++) {
            hits[n] = hits[n] || words.get(n).test(plain);
        }
    }

    private static boolean all(boolean[] hits) {
        for (var hit : hits) {
            if (!hit) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<String> beginsAWord(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word)).asPredicate();
    }
}
