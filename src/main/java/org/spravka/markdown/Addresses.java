package org.spravka.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the addresses that one text refers to, and remembers what it was asked. */
final class Addresses {

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    private static final Pattern EXTERNAL = Pattern.compile("^(?:https?:|//)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");
    private static final Pattern MARKDOWN_FILE =
            Pattern.compile("(?:.*/)?([^/]+?)(\\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*)?\\.md");
    /** Browsers leave these out of addresses, so {@code java&#9;script:} is a scheme to them. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF]");

    private final LinkResolver resolver;
    private final Anchors anchors;
    private final List<Link> links = new ArrayList<>();
    private final List<ShownPicture> pictures = new ArrayList<>();

    Addresses(LinkResolver resolver, Anchors anchors) {
        this.resolver = resolver;
        this.anchors = anchors;
    }

    List<Link> links() {
        return links;
    }

    List<ShownPicture> pictures() {
        return pictures;
    }

    static boolean isExternal(String address) {
        return EXTERNAL.matcher(address).find();
    }

    /** @return null if it leads nowhere */
    @Nullable
    String ofLink(String target) {
        var address = find(clean(target)).orElse(null);
        links.add(new Link(target, address));
        return address;
    }

    /** @return null if there is none */
    @Nullable
    LinkedFile ofPicture(String source, String alt) {
        var file = findPicture(clean(source)).orElse(null);
        pictures.add(new ShownPicture(source, alt, file == null ? null : file.address()));
        return file;
    }

    private static String clean(String target) {
        return INVISIBLE.matcher(target).replaceAll("").strip().replace('\\', '/');
    }

    private Optional<String> find(String target) {
        var scheme = SCHEME.matcher(target);
        if (scheme.find()) {
            var rest = target.substring(scheme.end());
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https", "mailto", "tel" -> Optional.of(target);
                case "help" -> page(rest);
                case "ticket" -> SLUG.matcher(rest).matches() ? resolver.ticket(rest) : Optional.empty();
                default -> Optional.empty();
            };
        }
        if (target.startsWith("#")) {
            return anchors.has(decoded(target.substring(1))) ? Optional.of(target) : Optional.empty();
        }
        return target.startsWith("/") ? Optional.of(target) : beside(target);
    }

    private Optional<LinkedFile> findPicture(String source) {
        var scheme = SCHEME.matcher(source);
        if (scheme.find()) {
            return isExternal(source) ? asIs(source) : Optional.empty();
        }
        return source.startsWith("/") ? asIs(source) : resolver.file(path(source));
    }

    private static Optional<LinkedFile> asIs(String address) {
        return Optional.of(new LinkedFile(address, 0, 0));
    }

    /** {@code other.md} is the page of that name; {@code other.ru.md}, too, unless there is a page "other.ru" only. */
    private Optional<String> beside(String target) {
        var hash = target.indexOf('#');
        var path = path(hash < 0 ? target : target.substring(0, hash));
        var anchor = hash < 0 ? "" : target.substring(hash);
        var file = MARKDOWN_FILE.matcher(path);
        if (!file.matches()) {
            return resolver.file(path).map(it -> it.address() + anchor);
        }
        var page = page(file.group(1) + anchor);
        return page.isPresent() || file.group(2) == null ? page : page(file.group(1) + file.group(2) + anchor);
    }

    private Optional<String> page(String target) {
        var hash = target.indexOf('#');
        var slug = hash < 0 ? target : target.substring(0, hash);
        var anchor = hash < 0 ? "" : target.substring(hash + 1);
        return SLUG.matcher(slug).matches() ? resolver.page(slug, anchor) : Optional.empty();
    }

    private static String path(String written) {
        var path = decoded(written);
        return path.startsWith("./") ? path.substring(2) : path;
    }

    static String decoded(String written) {
        try {
            return written.indexOf('%') < 0
                    ? written
                    : URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
