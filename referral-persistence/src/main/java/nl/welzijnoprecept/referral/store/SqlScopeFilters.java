package nl.welzijnoprecept.referral.store;

import nl.welzijnoprecept.referral.Scope;
import nl.welzijnoprecept.referral.ScopeFilters;
import org.springframework.stereotype.Component;

@Component
class SqlScopeFilters implements ScopeFilters {
    @Override
    public Filter of(Scope scope) {
        var sql = ScopeSql.of(scope);
        return new Filter("(" + sql.condition() + ")", sql.parameters());
    }
}
