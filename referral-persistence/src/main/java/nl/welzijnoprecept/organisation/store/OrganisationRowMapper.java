package nl.welzijnoprecept.organisation.store;

import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.mapping.ActorIds;
import nl.welzijnoprecept.mapping.RowMapping;
import nl.welzijnoprecept.organisation.Organisation;
import nl.welzijnoprecept.organisation.Professional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = RowMapping.class)
interface OrganisationRowMapper extends ActorIds {
    @Mapping(target = "municipality", source = "municipalityCode")
    Organisation toOrganisation(OrganisationRow row);

    @Mapping(target = "municipalityCode", source = "municipality")
    OrganisationRow toRow(Organisation organisation);

    @Mapping(target = "organisation", source = "organisationId")
    @Mapping(target = "responsible", source = "responsibleId")
    Professional toProfessional(ProfessionalRow row);

    @Mapping(target = "organisationId", source = "organisation")
    @Mapping(target = "responsibleId", source = "responsible")
    ProfessionalRow toRow(Professional professional);

    default MunicipalityCode municipality(String code) {
        return new MunicipalityCode(code);
    }

    default String code(MunicipalityCode municipality) {
        return municipality.value();
    }
}
