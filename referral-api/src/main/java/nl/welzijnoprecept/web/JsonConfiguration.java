package nl.welzijnoprecept.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** How JSON is read. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer faultTellingReader() {
        return builder -> builder.addHandler(new UnreadableFields())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new StorableText())
                        .addDeserializer(Integer.class, new WholeNumber())
                        .addDeserializer(Boolean.class, new YesOrNo())
                        .addDeserializer(LocalDate.class, new CalendarDate())
                        .addDeserializer(Instant.class, new PointInTime()));
    }

    /** Text that the database can keep as it is, with no NUL and no half surrogate pairs, and that people can see. */
    private static final class StorableText extends StringDeserializer {
        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) { // 123 is a number, not a name
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            var text = super.deserialize(parser, context);
            if (text != null && !isStorable(text)) {
                UnreadableFields.note(parser, "INVALID_CHARACTER");
                return null;
            }
            return text == null ? null : VisibleText.of(text);
        }

        private static boolean isStorable(String text) {
            return text.codePoints()
                    .noneMatch(point ->
                            point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        }
    }

    /** True and false as they are: neither "true" nor 1. */
    private static final class YesOrNo extends StdScalarDeserializer<Boolean> {
        YesOrNo() {
            super(Boolean.class);
        }

        @Override
        public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context) {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> (Boolean) context.handleUnexpectedToken(getValueType(context), parser);
            };
        }
    }

    /** A day as {@code 1948-03-02}, in the centuries that people alive plan in; a number would become some other day. */
    private static final class CalendarDate extends StdScalarDeserializer<LocalDate> {
        private static final int FIRST_YEAR = 1800;
        private static final int LAST_YEAR = 2199;

        CalendarDate() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                var date = LocalDate.parse(parser.getString());
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeParseException e) {
                // No date: as below.
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getString(), "no date");
        }
    }

    /** RFC 3339, with its offset. */
    private static final class PointInTime extends StdScalarDeserializer<Instant> {
        PointInTime() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return OffsetDateTime.parse(parser.getString()).toInstant();
            } catch (DateTimeParseException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, parser.getString(), "no time");
            }
        }
    }

    /** Whole numbers as they are: 6.5 is not rounded to 6, and "6" is text. */
    private static final class WholeNumber extends StdScalarDeserializer<Integer> {
        WholeNumber() {
            super(Integer.class);
        }

        @Override
        public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() == NumberType.INT) {
                return parser.getIntValue();
            }
            return (Integer) context.handleUnexpectedToken(getValueType(context), parser);
        }
    }
}
