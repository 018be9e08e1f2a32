package nl.welzijnoprecept.retention.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.support.ApiTest;
import nl.welzijnoprecept.support.CaseSteps;
import nl.welzijnoprecept.support.FullFile;
import nl.welzijnoprecept.support.ReferralBodies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a restored backup brings back is erased again, and nothing that people wrote since. */
class EraseAgainIT extends ApiTest {
    private static final String RECEIPTS = "welzijnoprecept.erasure.receipts";
    private static final List<String> IN_BACKUP = List.of("referral", "conversation", "conversation_note", "goal");

    @Autowired
    private DestroyExpired job;

    @Autowired
    private List<Command> commands;

    @TempDir
    private Path folder;

    @BeforeEach
    void terms_of_half_a_year() {
        owner.sql("""
                        insert into retention_policy (organisation_id, kind, months)
                        select id, kind, 6 from organisation, (values ('CONTACT'), ('NOTES')) as k (kind)
                        where name = 'Stichting Samen Verder'""").update();
    }

    @AfterEach
    void as_it_was() {
        owner.sql("delete from retention_policy").update();
        IN_BACKUP.forEach(
                table -> owner.sql("drop table if exists backup_" + table).update());
        System.clearProperty(RECEIPTS);
    }

    private List<String> run(String name, boolean well) {
        var told = new ArrayList<String>();
        assertThat(commands.stream()
                        .filter(command -> command.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .run(told::add))
                .as(told.toString())
                .isEqualTo(well);
        return told;
    }

    /** As an operator does each night, and names after a restore. */
    private void keepReceipts() throws IOException {
        var file = folder.resolve("receipts.jsonl");
        Files.write(file, run("erasure-receipts", true));
        System.setProperty(RECEIPTS, file.toUri().toString());
    }

    private void backUp(UUID file) {
        IN_BACKUP.forEach(table -> owner.sql("create table backup_" + table + " as select t.* from " + table
                        + " t where " + condition(table))
                .param("file", file)
                .update());
    }

    private static String condition(String table) {
        return switch (table) {
            case "referral" -> "t.id = :file";
            case "conversation_note" -> "t.conversation_id in (select id from conversation where referral_id = :file)";
            default -> "t.referral_id = :file";
        };
    }

    /** What the backup holds is back, and what came after it is not: the receipt neither. */
    private void restore(UUID file) {
        owner.sql("""
                        update referral r set phone = b.phone, email = b.email, house_number = b.house_number,
                            question = b.question, explanation = b.explanation
                        from backup_referral b where r.id = b.id""").update();
        IN_BACKUP.forEach(table -> owner.sql(
                        "insert into " + table + " select * from backup_" + table + " on conflict do nothing")
                .update());
        owner.sql("""
                        delete from erasure_receipt_part where receipt_id in (
                            select id from erasure_receipt where file_id = :file)""").param("file", file).update();
        owner.sql("delete from erasure_receipt where file_id = :file")
                .param("file", file)
                .update();
    }

    private String aged() {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        FullFile.age(owner, referral, 7);
        return referral;
    }

    private List<String> kinds(UUID file) {
        return owner.sql("select kind from erasure_receipt where file_id = :file order by 1")
                .param("file", file)
                .query(String.class)
                .list();
    }

    private long left(UUID file, String kind) {
        return owner.sql("select coalesce(sum(lines), 0) from digest_file(:file, :kind)")
                .param("file", file)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    @Test
    void what_was_written_since_in_a_case_that_was_opened_again_stays() throws IOException {
        var referral = aged();
        var file = FullFile.id(referral);
        job.destroy();
        assertThat(kinds(file)).containsExactly("CONTACT", "NOTES");
        assertThat(CaseSteps.step(as("coach"), referral, Map.of("step", "REOPEN", "reason", "Toch weer"))
                        .status())
                .isEqualTo(201);
        as("coach")
                .post(
                        referral + "/conversations",
                        Map.of(
                                "kind", "PROGRESS",
                                "channel", "PHONE",
                                "heldAt", clock.instant().toString(),
                                "note", "Het gaat weer minder"));
        owner.sql("update referral set phone = given_name where id = :file")
                .param("file", file)
                .update();
        keepReceipts();

        assertThat(run("erase-again", true)).last().asString().endsWith(" 0 erased again");

        assertThat(as("coach").get(referral + "/conversations").text()).contains("Het gaat weer minder");
        assertThat(left(file, "CONTACT")).isEqualTo(1);
        run("check-orphans", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTACT", "NOTES"})
    void a_part_that_a_backup_brought_back_is_erased_again(String kind) throws IOException {
        var referral = aged();
        var file = FullFile.id(referral);
        backUp(file);
        job.destroy();
        keepReceipts();
        restore(file);
        assertThat(left(file, kind)).isPositive();
        assertThat(run("check-orphans", false)).contains("told receipts, of what is there: 2");

        assertThat(run("erase-again", true)).last().asString().endsWith(" 2 erased again");

        assertThat(left(file, kind)).isZero();
        assertThat(kinds(file)).containsExactly("CONTACT", "NOTES");
        assertThat(as("coordinator").get(referral).status()).isEqualTo(200);
        assertThat(run("erase-again", true)).last().asString().endsWith(" 0 erased again");
        run("check-orphans", true);
    }

    @ParameterizedTest
    @CsvSource({"CONTACT, false", "NOTES, false", "NOTES, true"})
    void a_part_of_a_case_that_is_open_or_held_now_is_left_and_told(String kind, boolean held) throws IOException {
        var referral = aged();
        var file = FullFile.id(referral);
        backUp(file);
        job.destroy();
        keepReceipts();
        restore(file);
        if (held) {
            as("privacy").post(referral + "/legal-hold", Map.of("reason", "Klacht"));
        } else {
            CaseSteps.step(as("coach"), referral, Map.of("step", "REOPEN", "reason", "Toch weer"));
        }

        assertThat(run("erase-again", true))
                .contains(file + " " + kind + ": left, " + (held ? "it is held since" : "the case is open"))
                .last()
                .asString()
                .endsWith(" 0 erased again");

        assertThat(left(file, kind)).isPositive();
        assertThat(run("check-orphans", !held)).contains("told receipts, of a case that is open: " + (held ? 0 : 2));
    }

    @Test
    void a_whole_file_that_a_backup_brought_back_is_erased_again() throws IOException {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        var file = FullFile.id(referral);
        as("privacy").post(referral + "/legal-hold", Map.of("reason", "Klacht"));
        as("privacy").send("DELETE", referral + "/legal-hold", null);
        backUp(file);
        var request = FullFile.granted(as("privacy"), ReferralBodies.today(), referral);
        assertThat(as("privacy").post(request + "/erasure", "").status()).isEqualTo(204);
        keepReceipts();
        restore(file);
        assertThat(as("coordinator").get(referral).status()).isEqualTo(200);
        assertThat(run("check-orphans", false)).contains("told receipts, of what is there: 1");

        assertThat(run("erase-again", true)).last().asString().endsWith(" 1 erased again");

        assertThat(as("coordinator").get(referral).status()).isEqualTo(404);
        assertThat(kinds(file)).containsExactly("FILE");
        assertThat(run("erase-again", true)).last().asString().endsWith(" 0 erased again");
        run("check-orphans", true);
    }

    @Test
    void a_file_that_is_there_with_its_receipt_in_the_database_is_told() {
        var referral = FullFile.closed(as("huisarts"), as("coach"));
        var file = FullFile.id(referral);
        backUp(file);
        var request = FullFile.granted(as("privacy"), ReferralBodies.today(), referral);
        as("privacy").post(request + "/erasure", "");
        owner.sql("insert into referral select * from backup_referral").update();
        try {
            assertThat(run("check-orphans", false)).contains("erasure_receipt, of a file that is there: 1");
        } finally {
            owner.sql("delete from referral where id = :file")
                    .param("file", file)
                    .update();
        }
    }

    @Test
    void without_receipts_nothing_is_erased_and_that_is_told() {
        assertThat(run("erase-again", false)).singleElement().asString().contains(RECEIPTS);
    }
}
