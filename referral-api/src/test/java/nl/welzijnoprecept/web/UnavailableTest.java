package nl.welzijnoprecept.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class UnavailableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08001", "08006", "53100", "53200", "53300", "57014", "57P01", "57P02", "57P03", "58030", "25006",
                "55P03", "40P01", "40001", "25P03", "25P04"
            })
    void what_passes_is_told_as_that(String code) {
        assertThat(Unavailable.is(
                        new TransactionSystemException("outer", new RuntimeException(new SQLException("", code)))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "42501", "42601", "22P02", "P0001", "XX000", "0800", "53"})
    void a_defect_of_ours_is_not(String code) {
        assertThat(Unavailable.is(new DataIntegrityViolationException("outer", new SQLException("", code))))
                .isFalse();
        assertThat(Unavailable.is(new IllegalStateException())).isFalse();
    }

    @Test
    void what_the_pool_itself_refuses_passes_too() {
        assertThat(Unavailable.is(
                        new JpaSystemException(new RuntimeException(new SQLException("Connection is closed")))))
                .isTrue();
        assertThat(Unavailable.is(
                        new CannotCreateTransactionException("outer", new SQLTransientConnectionException("full"))))
                .isTrue();
    }
}
