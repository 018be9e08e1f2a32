package nl.welzijnoprecept.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is encrypted can be encrypted again with another key, while the product is used. */
class RotateKeysIT extends ApiTest {
    @Autowired
    private List<Command> commands;

    private Command rotateKeys() {
        return commands.stream()
                .filter(command -> command.name().equals("rotate-keys"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_column_of_bytes_is_encrypted_or_a_hash() {
        assertThat(owner.sql("""
                        select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and a.atttypid = 'bytea'::regtype and not a.attisdropped
                          and col_description(c.oid, a.attnum) not similar to '%(encrypted|hash)%'""").query(String.class).list()).isEmpty();
    }

    @Test
    void what_an_older_key_encrypted_is_encrypted_again_and_reads_as_before() {
        rotateKeys().run(_ -> {}); // what other tests left behind
        var referral = CaseSteps.assigned(as("huisarts"), as("coach"));
        var before = as("coach").get(referral).json();
        var id = UUID.fromString(before.get("id").asString());
        // As an older key left it: a text of the same key under the name of another that is known, k0.
        owner.sql("update referral set question = :old where id = :id")
                .param("old", OldKey.encrypt("Oude tekst"))
                .param("id", id)
                .update();
        var told = new ArrayList<String>();

        assertThat(rotateKeys().run(told::add)).isTrue();

        assertThat(told).contains("referral.question: 1 encrypted again");
        assertThat(as("coach").get(referral).json().get("question").asString()).isEqualTo("Oude tekst");
        assertThat(owner.sql("select count(*) from referral where substring(question for 4) = :head")
                        .param("head", OldKey.head())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(rotateKeys().run(told::add)).isTrue();
        assertThat(told).filteredOn(line -> !line.contains(" 0 ")).hasSize(1);
        assertThat(Map.of(
                        "revision",
                        as("coach").get(referral).json().get("revision").asInt()))
                .isEqualTo(Map.of("revision", before.get("revision").asInt()));
    }
}
