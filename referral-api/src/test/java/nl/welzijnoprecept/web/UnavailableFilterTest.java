package nl.welzijnoprecept.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.ModelAndView;

/** What fails before any controller, for whatever it is that finds the database away. */
class UnavailableFilterTest {
    private static final SQLTransientConnectionException POOL =
            new SQLTransientConnectionException("Connection is not available");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private void fails(RuntimeException failure) throws ServletException, IOException {
        fails(new MockHttpServletRequest(), failure);
    }

    private void fails(MockHttpServletRequest request, RuntimeException failure) throws ServletException, IOException {
        new UnavailableFilter((_, told, _, _) -> {
                    told.setStatus(503);
                    return new ModelAndView();
                })
                .doFilter(request, response, (_, _) -> {
                    throw failure;
                });
    }

    @Test
    void a_query_or_a_transaction_that_finds_no_connection_is_told() throws Exception {
        fails(new QueryTimeoutException("a query", POOL));
        assertThat(response.getStatus()).isEqualTo(503);
        response.reset();
        fails(new CannotCreateTransactionException("a transaction", POOL));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whoever_asked_for_a_page_gets_one() throws Exception {
        var request = new MockHttpServletRequest("GET", "/today");
        request.addHeader("Accept", "text/html,*/*");
        fails(request, new QueryTimeoutException("a query", POOL));
        assertThat(response.getForwardedUrl()).isEqualTo("/error");
        assertThat(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_defect_of_ours_stays_one() {
        var defect = new DataIntegrityViolationException("a rule of a table");
        assertThatThrownBy(() -> fails(defect)).isSameAs(defect);
    }
}
