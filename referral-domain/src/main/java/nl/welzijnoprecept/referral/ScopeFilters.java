package nl.welzijnoprecept.referral;

import java.util.Map;

/**
 * How the stores of other features list things of many cases within a scope. There is one place where a scope becomes a
 * condition of the database, and this hands it on.
 */
public interface ScopeFilters {
    /**
     * A condition on the referral {@code r} of a query.
     *
     * @param parameters by the names that stand in the condition
     */
    record Filter(String condition, Map<String, Object> parameters) {
        public Filter {
            parameters = Map.copyOf(parameters);
        }
    }

    Filter of(Scope scope);
}
