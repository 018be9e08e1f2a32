package nl.welzijnoprecept.organisation.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.pages.Faults;
import nl.welzijnoprecept.pages.Page;
import nl.welzijnoprecept.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many people and organisations at once: pasted, looked over line by line, and then taken over. */
@Page
@RequestMapping("/administration/import")
class TakeOverPages {
    private final TakeOverService service;
    private final PastedText reader;

    TakeOverPages(TakeOverService service, PastedText reader) {
        this.service = service;
        this.reader = reader;
    }

    @GetMapping
    ModelAndView fresh(Actor actor, Model model) {
        return shown(actor, "", null, Faults.NONE, model);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Actor actor) {
        service.requireAllowed(actor);
        var file = ContentDisposition.attachment().filename("medewerkers.csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(("\uFEFF" + PastedTable.TEMPLATE).getBytes(UTF_8));
    }

    @PostMapping
    ModelAndView look(Actor actor, @RequestParam String text, Model model) {
        return judged(actor, text, Faults.NONE, model);
    }

    @PostMapping("/taken")
    ModelAndView take(
            Actor actor,
            @RequestParam String text,
            @RequestParam String mark,
            @RequestParam(defaultValue = "") Set<Integer> sure,
            Model model,
            RedirectAttributes told) {
        service.requireAllowed(actor); // before anything is read
        try {
            var taken = service.take(actor, reader.read(text), mark, sure);
            told.addFlashAttribute("taken", TakeOverService.counts(taken));
            return new ModelAndView("redirect:/administration/import");
        } catch (InvalidInput refused) {
            model.addAttribute("sure", sure);
            return judged(actor, text, new Faults(refused.errors()), model);
        }
    }

    private ModelAndView judged(Actor actor, String text, Faults faults, Model model) {
        service.requireAllowed(actor);
        try {
            return shown(actor, text, service.judge(actor, reader.read(text)), faults, model);
        } catch (InvalidInput refused) {
            return shown(actor, text, null, new Faults(refused.errors()), model);
        }
    }

    private ModelAndView shown(Actor actor, String text, @Nullable Judgement judgement, Faults faults, Model model) {
        service.requireAllowed(actor);
        model.addAttribute("text", text);
        model.addAttribute("judgement", judgement);
        model.addAttribute("faults", faults);
        model.addAttribute("words", "takeover.");
        model.addAttribute("template", PastedTable.TEMPLATE);
        model.addAttribute("verdicts", JudgedEntry.Verdict.values());
        model.addAttribute("roles", StaffChoices.ROLES);
        model.addAttribute("most", TakeOverService.MOST);
        var wrong = faults.any() || (judgement != null && judgement.anyWrong());
        return new ModelAndView(
                "organisation/import", model.asMap(), wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
