package nl.welzijnoprecept.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationRoleIT extends ApiTest {

    @Test
    void the_product_works_as_a_role_that_owns_nothing() {
        assertThat(application.sql("select current_user").query(String.class).single())
                .isEqualTo("welzijn_app");
        assertThat(application.sql("""
                                select count(*) from pg_tables
                                where tableowner = current_user or (schemaname = 'public' and tableowner <> 'welzijn_owner')""").query(Integer.class).single()).isZero();
    }
}
