package nl.welzijnoprecept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import nl.welzijnoprecept.encryption.TextCipher;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases in any number, in a database of their own. */
class InventCasesIT {
    @TempDir
    private static Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static SpringApplication application() {
        return new SpringApplication(WelzijnOpReceptApplication.class);
    }

    private static String inFolder() {
        return "--welzijnoprecept.embedded.folder=" + folder;
    }

    private int invent() {
        return CommandLine.run(
                application(),
                new PrintStream(out, true, UTF_8),
                "invent-cases",
                inFolder(),
                "--welzijnoprecept.invention.referrals=3000");
    }

    @Test
    void they_are_there_as_the_product_keeps_them_counted_and_only_once() {
        assertThat(invent()).as(out.toString(UTF_8)).isZero();

        try (var product = application().run("--server.port=-1", "--management.server.port=-1", inFolder())) {
            var flyway = product.getBean(Flyway.class);
            var owner = JdbcClient.create(
                    Objects.requireNonNull(flyway.getConfiguration().getDataSource(), "it has migrated"));
            assertThat(number(owner, "select count(*) from referral")).isEqualTo(3000);
            assertThat(number(owner, "select sum(cases) from figure_cell where measure = 'TOTAL'"))
                    .isEqualTo(3000);
            assertThat(number(owner, "select count(*) from pg_constraint where contype = 'f' and not convalidated"))
                    .isZero();
            assertThat(number(owner, "select count(*) from pg_trigger where tgenabled = 'D'"))
                    .isZero();
            // Whose steps tell another story than the case itself cannot be opened.
            assertThat(number(owner, """
                            select count(*) from referral r left join referral_step s on s.referral_id = r.id and s.revision = r.revision
                            where r.revision > 0 and s.to_status is distinct from r.status""")).isZero();
            var name = owner.sql("select family_name from referral order by id limit 1")
                    .query(byte[].class)
                    .single();
            assertThat(product.getBean(TextCipher.class).decrypt(name)).matches("\\p{Lu}\\p{Ll}+");
            assertThat(owner.sql("select id from referral").query(UUID.class).list())
                    .allMatch(id -> id.version() == 7);
        }

        assertThat(invent()).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("There are referrals here, or were");
    }

    private static long number(JdbcClient owner, String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
