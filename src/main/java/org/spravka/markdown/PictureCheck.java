package org.spravka.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures that are not there, or that say nothing to those who do not see them. */
final class PictureCheck implements Checks.Check {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|webp|svg|bmp)|(?:image|img|picture|screenshot)[-_ ]?\\d*");

    private final ReferenceRepository references;
    private final Addresses addresses;
    private final Findings found;

    PictureCheck(Document document, LinkTargets targets, Findings found) {
        references = Parser.REFERENCES.get(document);
        addresses = new Addresses(filesOf(targets), new Anchors());
        this.found = found;
    }

    private static LinkResolver filesOf(LinkTargets targets) {
        return new LinkResolver() {
            @Override
            public Optional<LinkedFile> file(String path) {
                return targets.hasFile(path) ? Optional.of(new LinkedFile("/" + path, 0, 0)) : Optional.empty();
            }
        };
    }

    @Override
    public void look(Node node) {
        if (node instanceof Image image) {
            look(image, InlineText.of(image.getUrl()));
        } else if (node instanceof ImageRef image) {
            var reference = image.getReferenceNode(references);
            if (reference != null) {
                look(image, InlineText.of(reference.getUrl()));
            }
        }
    }

    private void look(Node picture, String source) {
        var words = PlainText.of(picture).strip();
        if (words.isEmpty()) {
            found.add(Flaw.PICTURE_WITHOUT_WORDS, picture, source);
        } else if (FILE_NAME.matcher(words).matches()) {
            found.add(Flaw.PICTURE_NAMED_LIKE_FILE, picture, words);
        }
        if (addresses.ofPicture(source, words) == null) {
            found.add(Flaw.PICTURE_MISSING, picture, source);
        }
    }
}
