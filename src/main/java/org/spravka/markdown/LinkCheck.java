package org.spravka.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links that lead nowhere, and links whose words do not say where they lead. */
final class LinkCheck implements Checks.Check {

    private static final Set<String> VAGUE = Set.of(
            "здесь",
            "тут",
            "сюда",
            "туда",
            "отсюда",
            "ссылка",
            "ссылке",
            "ссылку",
            "по ссылке",
            "по этой ссылке",
            "эта ссылка",
            "эту ссылку",
            "подробнее",
            "подробности",
            "далее",
            "читать далее",
            "страница",
            "нажмите",
            "нажмите здесь",
            "нажмите сюда",
            "here",
            "click here",
            "click",
            "this",
            "this link",
            "this page",
            "link",
            "the link",
            "page",
            "more",
            "read more",
            "learn more",
            "see more",
            "details");
    private static final Pattern AROUND_WORDS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    /** As people copy it from the browser's address bar. */
    private static final Pattern PAGE_ADDRESS = Pattern.compile("/help/([^/?#]+)(?:\\?[^#]*)?(?:#(.*))?");

    private final ReferenceRepository references;
    private final Asking asking;
    private final Addresses addresses;
    private final Findings found;

    LinkCheck(Document document, Anchors anchors, LinkTargets targets, Findings found) {
        references = Parser.REFERENCES.get(document);
        asking = new Asking(targets);
        addresses = new Addresses(asking, anchors);
        this.found = found;
    }

    @Override
    public void look(Node node) {
        if (node instanceof Link link) {
            look(link, InlineText.of(link.getUrl()));
        } else if (node instanceof LinkRef link) {
            var reference = link.getReferenceNode(references);
            if (reference != null) {
                look(link, InlineText.of(reference.getUrl()));
            }
        }
    }

    private void look(Node link, String target) {
        var words = PlainText.of(link).strip();
        if (words.isEmpty() && !hasPicture(link)) {
            found.add(Flaw.LINK_EMPTY, link, target);
        }
        if (VAGUE.contains(AROUND_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(""))) {
            found.add(Flaw.LINK_VAGUE, link, words);
        }
        var flaw = flawOf(target);
        if (flaw != null) {
            found.add(flaw, link, target);
        }
    }

    private static boolean hasPicture(Node link) {
        return link.getFirstChild() instanceof Image || link.getFirstChild() instanceof ImageRef;
    }

    private @Nullable Flaw flawOf(String target) {
        if (target.isBlank()) {
            return Flaw.LINK_NOWHERE;
        }
        var page = PAGE_ADDRESS.matcher(target);
        var asked =
                page.matches() ? "help:" + page.group(1) + (page.group(2) == null ? "" : "#" + page.group(2)) : target;
        asking.flaw = target.startsWith("#") ? Flaw.LINK_TO_MISSING_SECTION : Flaw.LINK_NOWHERE;
        var isFound = addresses.ofLink(asked) != null;
        return isFound ? null : asking.flaw;
    }

    /** Remembers why the last address was not found. */
    private static final class Asking implements LinkResolver {

        private final LinkTargets targets;
        private Flaw flaw = Flaw.LINK_NOWHERE;

        private Asking(LinkTargets targets) {
            this.targets = targets;
        }

        @Override
        public Optional<String> page(String slug, String anchor) {
            return switch (targets.page(slug, Addresses.decoded(anchor))) {
                case READABLE -> Optional.of("/help/" + slug);
                case HIDDEN -> notFound(Flaw.LINK_TO_HIDDEN_PAGE);
                case WITHOUT_SECTION -> notFound(Flaw.LINK_TO_MISSING_SECTION);
                case MISSING -> notFound(Flaw.LINK_TO_MISSING_PAGE);
            };
        }

        @Override
        public Optional<String> ticket(String topic) {
            return targets.hasTopic(topic) ? Optional.of("/tickets/new") : notFound(Flaw.LINK_TO_MISSING_TOPIC);
        }

        @Override
        public Optional<LinkedFile> file(String path) {
            if (targets.hasFile(path)) {
                return Optional.of(new LinkedFile("/" + path, 0, 0));
            }
            flaw = Flaw.LINK_TO_MISSING_FILE;
            return Optional.empty();
        }

        private Optional<String> notFound(Flaw flaw) {
            this.flaw = flaw;
            return Optional.empty();
        }
    }
}
