package org.spravka.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;
import org.spravka.markdown.Markdown;
import org.spravka.markdown.Piece;

/**
 * What a draft changes in the live page, as changes that can be taken or left one by one: title, summary, labels, blocks, items,
 * rows, lines of code, and inside a block its words. All of them taken are the draft, none of them is the live page.
 */
public final class Changes {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|[^\\p{L}\\p{M}\\p{N}_\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    /** A block of which more is another one is taken or left as a whole. */
    private static final double MOST_CHANGED = 0.6;

    /** In characters, of what stands around a change. */
    private static final int CONTEXT = 40;

    /** What a change is about. */
    public enum Place {
        TITLE,
        SUMMARY,
        LABELS,
        /** Words inside a block. */
        WORDS,
        /** A whole block, or an item, row or line of one. */
        BLOCK,
        /** A block that stands elsewhere now. */
        MOVE
    }

    /**
     * One change.
     *
     * @param number from 0
     * @param lead what stands before it, as it is in the draft
     * @param before empty if something new came
     * @param after empty if it is gone
     * @param rest what stands after it
     */
    public record Change(int number, Place place, String lead, String before, String after, String rest) {}

    /** A stretch of the text: of both, or of one change. */
    private record Stretch(int change, String before, String after) {

        static Stretch same(String text) {
            return new Stretch(SAME, text, text);
        }
    }

    /** A block in its own words, with what keeps it apart from the next. */
    private record Part(List<Stretch> stretches, String gap) {

        String text(Set<Integer> taken) {
            return stretches.stream()
                    .map(it -> it.change() == SAME || taken.contains(it.change()) ? it.after() : it.before())
                    .collect(Collectors.joining());
        }
    }

    private static final int SAME = -1;

    /** What keeps two blocks apart at least. */
    private static final String APART = "\n\n";

    private final PageText live;
    private final PageText draft;
    private final List<Change> all = new ArrayList<>();
    private final Map<Place, Integer> fields = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Changes(PageText live, PageText draft) {
        this.live = live;
        this.draft = draft;
        field(Place.TITLE, live.title(), draft.title());
        field(Place.SUMMARY, live.summary(), draft.summary());
        field(Place.LABELS, String.join(", ", live.labels()), String.join(", ", draft.labels()));
        parts.addAll(parts(Markdown.pieces(live.markdown()), Markdown.pieces(draft.markdown())));
    }

    public static Changes between(PageText live, PageText draft) {
        return new Changes(live, draft);
    }

    public List<Change> all() {
        return List.copyOf(all);
    }

    /** @param taken the numbers of the changes that are taken; the others are left */
    public PageText with(Set<Integer> taken) {
        var numbers = IntStream.range(0, all.size()).boxed().toList();
        if (taken.containsAll(numbers)) {
            return draft;
        }
        if (numbers.stream().noneMatch(taken::contains)) {
            return live;
        }
        return new PageText(
                takes(Place.TITLE, taken) ? draft.title() : live.title(),
                takes(Place.SUMMARY, taken) ? draft.summary() : live.summary(),
                takes(Place.LABELS, taken) ? draft.labels() : live.labels(),
                text(taken),
                MergedText.pictures(draft, live));
    }

    /** The text put together anew, whatever is taken. */
    String text(Set<Integer> taken) {
        return joined(parts, taken) + "\n";
    }

    private boolean takes(Place field, Set<Integer> taken) {
        return taken.contains(fields.getOrDefault(field, SAME));
    }

    private void field(Place place, String before, String after) {
        if (!before.equals(after)) {
            fields.put(place, number(place, "", before, after, ""));
        }
    }

    private int number(Place place, String lead, String before, String after, String rest) {
        all.add(new Change(all.size(), place, lead, before, after, rest));
        return all.size() - 1;
    }

    private static String joined(List<Part> parts, Set<Integer> taken) {
        var text = new StringBuilder();
        var gap = "";
        for (var part : parts) {
            var words = part.text(taken);
            if (!words.isEmpty()) {
                text.append(gap).append(words);
                gap = part.gap().chars().filter(it -> it == '\n').count() >= APART.length() ? part.gap() : APART;
            }
        }
        return text.toString();
    }

    private List<Part> parts(List<Piece> old, List<Piece> fresh) {
        var oldPieces = byBlock(old);
        var newPieces = byBlock(fresh);
        var pairs = BlockPairs.of(
                old.stream().map(Piece::block).toList(),
                fresh.stream().map(Piece::block).toList(),
                new BlockSimilarity());
        var moves = new IdentityHashMap<Block, Integer>();
        for (var pair : pairs) {
            if (pair.moved() && pair.old() != null && pair.fresh() != null) {
                moves.put(
                        pair.old(),
                        number(
                                Place.MOVE,
                                "",
                                piece(oldPieces, pair.old()).body(),
                                piece(newPieces, pair.fresh()).body(),
                                ""));
            }
        }
        var written = new ArrayList<Part>();
        var leftBehind = leftBehind(old, pairs, moves);
        written.addAll(leftBehind.getOrDefault(START, List.of()));
        for (var pair : pairs) {
            written.add(part(pair, oldPieces, newPieces, moves));
            if (pair.old() != null && !pair.moved()) {
                written.addAll(leftBehind.getOrDefault(pair.old(), List.of()));
            }
        }
        return written;
    }

    private static Map<Block, Piece> byBlock(List<Piece> pieces) {
        var byBlock = new IdentityHashMap<Block, Piece>();
        pieces.forEach(it -> byBlock.put(it.block(), it));
        return byBlock;
    }

    private static Piece piece(Map<Block, Piece> pieces, Block block) {
        return Objects.requireNonNull(pieces.get(block));
    }

    /** Where moved blocks stood: after which of those that have stayed. */
    private static Map<Block, List<Part>> leftBehind(
            List<Piece> old, List<BlockPairs.Pair> pairs, Map<Block, Integer> moves) {
        var places = new IdentityHashMap<Block, List<Part>>();
        Set<Block> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var pair : pairs) {
            if (pair.old() != null && !pair.moved()) {
                staying.add(pair.old());
            }
        }
        var after = START;
        for (var piece : old) {
            var move = moves.get(piece.block());
            if (move != null) {
                places.computeIfAbsent(after, it -> new ArrayList<>())
                        .add(new Part(List.of(new Stretch(move, piece.body(), "")), piece.gap()));
            } else if (staying.contains(piece.block())) {
                after = piece.block();
            }
        }
        return places;
    }

    /** Stands for what is before the first block. */
    private static final Block START = new Block(BlockKind.LINE, "", "", List.of(), List.of());

    private Part part(BlockPairs.Pair pair, Map<Block, Piece> old, Map<Block, Piece> fresh, Map<Block, Integer> moves) {
        var was = pair.old() == null ? null : piece(old, pair.old());
        var is = pair.fresh() == null ? null : piece(fresh, pair.fresh());
        if (is == null) {
            return was == null
                    ? new Part(List.of(), "")
                    : new Part(
                            List.of(new Stretch(number(Place.BLOCK, "", was.body(), "", ""), was.body(), "")),
                            was.gap());
        }
        if (was == null) {
            return new Part(List.of(new Stretch(number(Place.BLOCK, "", "", is.body(), ""), "", is.body())), is.gap());
        }
        if (pair.moved()) {
            return new Part(
                    List.of(new Stretch(Objects.requireNonNull(moves.get(was.block())), "", is.body())), is.gap());
        }
        return new Part(changed(was, is), is.gap());
    }

    private List<Stretch> changed(Piece was, Piece is) {
        if (was.body().equals(is.body())) {
            return List.of(Stretch.same(is.body()));
        }
        if (was.block().kind() == is.block().kind()
                && !was.children().isEmpty()
                && !is.children().isEmpty()) {
            return within(was, is);
        }
        var kind = is.block().kind();
        var words =
                kind == BlockKind.LINE || kind == BlockKind.CODE ? List.<Stretch>of() : words(was.body(), is.body());
        return words.isEmpty()
                ? List.of(new Stretch(number(Place.BLOCK, "", was.body(), is.body(), ""), was.body(), is.body()))
                : words;
    }

    /** Items, rows and lines, each with the line break after it so long as it is there. */
    private List<Stretch> within(Piece was, Piece is) {
        var stretches = new ArrayList<Stretch>();
        var inner = parts(was.children(), is.children());
        for (int i = 0; i < inner.size(); i++) {
            var part = inner.get(i);
            stretches.addAll(part.stretches());
            if (i < inner.size() - 1) {
                var gap = part.gap().isEmpty() ? "\n" : part.gap();
                var only = part.stretches().size() == 1 ? part.stretches().getFirst() : Stretch.same("-");
                stretches.add(new Stretch(
                        only.change(),
                        only.before().isEmpty() ? "" : gap,
                        only.after().isEmpty() ? "" : gap));
            }
        }
        return stretches;
    }

    private List<Stretch> words(String was, String is) {
        var old = tokens(was);
        var fresh = tokens(is);
        var partners = Alignment.of(old, fresh, Function.identity());
        var kept = IntStream.range(0, old.size())
                .filter(it -> partners[it] >= 0)
                .mapToLong(it -> old.get(it).length())
                .sum();
        if (kept < (1 - MOST_CHANGED) * Math.max(was.length(), is.length())) {
            return List.of();
        }
        return new Words(old, fresh, partners).stretches();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Goes along the words that stayed, from one stretch that changed to the next. */
    private final class Words {

        private final List<String> old;
        private final List<String> fresh;
        private final int[] partners;
        private final List<Stretch> stretches = new ArrayList<>();

        Words(List<String> old, List<String> fresh, int[] partners) {
            this.old = old;
            this.fresh = fresh;
            this.partners = withoutIslands(old, partners);
        }

        /** A blank or a comma that stayed between two changes belongs to them. */
        private static int[] withoutIslands(List<String> old, int[] partners) {
            var result = Arrays.copyOf(partners, partners.length);
            for (int start = 0; start < result.length; ) {
                int end = start;
                while (end < result.length
                        && result[end] >= 0
                        && (end == start || result[end] == result[end - 1] + 1)) {
                    end++;
                }
                var isAtEdge = start == 0 || end == result.length;
                if (end > start && !isAtEdge && old.subList(start, end).stream().noneMatch(Words::isWord)) {
                    Arrays.fill(result, start, end, -1);
                }
                start = Math.max(end, start + 1);
            }
            return result;
        }

        private static boolean isWord(String token) {
            return Character.isLetterOrDigit(token.codePointAt(0));
        }

        List<Stretch> stretches() {
            int oldAt = 0;
            int newAt = 0;
            while (oldAt < old.size() || newAt < fresh.size()) {
                if (oldAt < old.size() && partners[oldAt] == newAt) {
                    stretches.add(Stretch.same(old.get(oldAt)));
                    oldAt++;
                    newAt++;
                    continue;
                }
                int oldEnd = oldAt;
                while (oldEnd < old.size() && partners[oldEnd] < 0) {
                    oldEnd++;
                }
                int newEnd = oldEnd == old.size() ? fresh.size() : partners[oldEnd];
                change(String.join("", old.subList(oldAt, oldEnd)), newAt, newEnd);
                oldAt = oldEnd;
                newAt = newEnd;
            }
            return stretches;
        }

        private void change(String before, int start, int end) {
            var after = String.join("", fresh.subList(start, end));
            var lead = String.join("", fresh.subList(0, start));
            var rest = String.join("", fresh.subList(end, fresh.size()));
            stretches.add(new Stretch(
                    number(
                            Place.WORDS,
                            lead.length() > CONTEXT ? "…" + lead.substring(lead.length() - CONTEXT) : lead,
                            before,
                            after,
                            rest.length() > CONTEXT ? rest.substring(0, CONTEXT) + "…" : rest),
                    before,
                    after));
        }
    }
}
