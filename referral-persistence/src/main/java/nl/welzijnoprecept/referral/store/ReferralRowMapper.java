package nl.welzijnoprecept.referral.store;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.area.Postcode;
import nl.welzijnoprecept.client.Client;
import nl.welzijnoprecept.deadline.Deadlines;
import nl.welzijnoprecept.deadline.Due;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.referral.ReasonCode;
import nl.welzijnoprecept.referral.Reference;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.referral.ReferralState;
import nl.welzijnoprecept.referral.Restriction;
import nl.welzijnoprecept.referral.StatusChange;
import nl.welzijnoprecept.referral.store.StateColumns.DueColumns;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface ReferralRowMapper extends ActorIds {
    Referral toReferral(ReferralRow row);

    @Mapping(target = "lookup", ignore = true) // made of marks, see JpaReferrals.add
    ReferralRow toRow(Referral referral);

    @Mapping(target = "due", source = "state")
    StateColumns toColumns(ReferralState state);

    DueColumns toColumns(Due due);

    default @Nullable DueColumns mostUrgent(ReferralState state) {
        return state.due() == null ? null : toColumns(state.due());
    }

    default Deadlines same(Deadlines deadlines) {
        return deadlines;
    }

    ClientColumns toColumns(Client client);

    LastStepColumns toColumns(nl.welzijnoprecept.referral.LastStep lastStep);

    StatusChange toChange(ReferralStepRow row);

    ReferralStepRow toRow(StatusChange change);

    default ReferralState same(ReferralState state) {
        return state;
    }

    default Restriction restriction(UUID[] team) {
        return new Restriction(Arrays.stream(team).map(ProfessionalId::new).collect(Collectors.toSet()));
    }

    default UUID[] uuids(Restriction restriction) {
        return restriction.team().stream().map(ProfessionalId::value).toArray(UUID[]::new);
    }

    default UUID uuid(ReferralId id) {
        return id.value();
    }

    default ReferralId referral(UUID value) {
        return new ReferralId(value);
    }

    default String text(Reference reference) {
        return reference.value();
    }

    default Reference reference(String text) {
        return new Reference(text);
    }

    default String text(ReasonCode code) {
        return code.value();
    }

    default ReasonCode reasonCode(String text) {
        return new ReasonCode(text);
    }

    default String text(Postcode postcode) {
        return postcode.value();
    }

    default Postcode postcode(String text) {
        return new Postcode(text);
    }

    default String text(MunicipalityCode municipality) {
        return municipality.value();
    }

    default MunicipalityCode municipality(String text) {
        return new MunicipalityCode(text);
    }
}
