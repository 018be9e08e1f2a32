package nl.welzijnoprecept.question.app;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.question.QuestionId;
import nl.welzijnoprecept.web.ListParameters;
import nl.welzijnoprecept.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/questions")
@Tag(name = "Questions")
class QuestionListApi {
    private final QuestionService service;
    private final QuestionViews views;

    QuestionListApi(QuestionService service, QuestionViews views) {
        this.service = service;
        this.views = views;
    }

    @GetMapping
    @Operation(
            operationId = "listQuestions",
            summary = "Questions over all cases",
            description =
                    "Of all cases that the reader sees, oldest first, with an exact total; waitsFor tells which side has to"
                            + " answer. Each case that is shown has a line in the access log.")
    Listing<QuestionView> list(
            Actor actor,
            @RequestParam(required = false)
                    @Parameter(description = "true: what waits for an answer. All when left out.")
                    @Nullable
                    Boolean open,
            @ParameterObject @Valid ListParameters wanted) {
        var last = wanted.toLast();
        var found = service.page(actor, open, last == null ? null : new QuestionId(last), wanted.toLimit());
        return new Listing<>(
                views.lines(actor, found.items()),
                found.total(),
                ListParameters.next(found, line -> line.question().id().value()));
    }
}
