package nl.welzijnoprecept.mapping;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How PostgreSQL plans what this transaction asks. Most of the product's queries read a few rows by an index: row-level security
 * makes planning them dearer than running them, and one plan serves all values, so that transactions of actors begin with
 * {@link #KEPT}. Counting thousands of rows is the other way round: a plan for any value joins them row by row.
 */
public final class QueryPlans {
    /** The value of {@code plan_cache_mode} where a plan is made once for a connection. */
    public static final String KEPT = "force_generic_plan";

    private QueryPlans() {}

    /** From here to the end of the transaction each query is planned for what it asks. */
    public static void madeForEach(JdbcClient jdbc) {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query()
                .singleRow();
    }
}
