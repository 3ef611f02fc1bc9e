using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tmdb.Sandbox;

/// <summary>The images, in the place of image.tmdb.org. They need no credential, and are drawn when they are asked for.</summary>
internal sealed partial class ImageFiles(Catalogue catalogue)
{
    private const int MaxAge = 31_919_000;

    private static readonly (int Width, int Height) Portrait = (2000, 3000);
    private static readonly (int Width, int Height) Backdrop = (3840, 2160);
    private static readonly (int Width, int Height) Still = (1920, 1080);
    private static readonly (int Width, int Height) Logo = (800, 310);
    private static readonly (int Width, int Height) Icon = (500, 500);

    private static readonly string[] Sizes =
        ["w45", "w92", "w154", "w185", "w300", "w342", "w500", "w780", "w1280", "h632", "original"];

    private readonly Lazy<Dictionary<string, (int Width, int Height)>> _known = new(() => Known(catalogue));

    public static bool Owns(string[] segments) => segments is ["t", "p", _, _];

    public Answer Reply(Call call)
    {
        var (size, file) = (call.Segments[2], call.Segments[3]);
        if (!call.IsRead || File().Match(file) is not { Success: true } match)
        {
            return NotFound;
        }

        var (name, type) = (match.Groups["name"].Value, match.Groups["type"].Value);
        var original = _known.Value.GetValueOrDefault(name, type == "jpg" ? Portrait : Logo);
        if (Scale(size, original) is not var (width, height) || (type == "svg" && size != "original"))
        {
            return NotFound;
        }

        var picture = new Picture(name, width, height);
        return type switch
        {
            "jpg" => new(200, JpegEncoder.Encode(picture), "image/jpeg") { MaxAge = MaxAge },
            "png" => new(200, PngEncoder.Encode(picture), "image/png") { MaxAge = MaxAge },
            _ => new(200, Svg(picture), "image/svg+xml") { MaxAge = MaxAge },
        };
    }

    private static Answer NotFound => Answer.Html("<h1>404 Not Found</h1>", 404);

    /// <summary>The width and the height; null for a size that TMDB does not have.</summary>
    private static (int Width, int Height)? Scale(string size, (int Width, int Height) original)
    {
        if (Crop().Match(size) is { Success: true } crop)
        {
            return (Number(crop.Groups["width"].Value), Number(crop.Groups["height"].Value));
        }

        if (!Sizes.Contains(size, StringComparer.Ordinal))
        {
            return null;
        }

        return size == "original" ? original : size[0] switch
        {
            'w' => (Number(size[1..]), Part(Number(size[1..]), original.Height, original.Width)),
            _ => (Part(Number(size[1..]), original.Width, original.Height), Number(size[1..])),
        };
    }

    private static int Part(int size, int of, int whole) => (int)Math.Round(size * (double)of / whole);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Svg(Picture picture)
    {
        var (red, green, blue) = picture.Color(0);
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{picture.Width}" height="{picture.Height}">
              <rect width="100%" height="100%" fill="rgb({red},{green},{blue})"/>
            </svg>
            """));
    }

    /// <summary>The images of the catalogue that have another shape than most: a JPEG is a poster else, and a PNG a logo.</summary>
    private static Dictionary<string, (int Width, int Height)> Known(Catalogue catalogue)
    {
        var known = new Dictionary<string, (int Width, int Height)>(StringComparer.Ordinal);
        foreach (var medium in catalogue.Movies.Concat<Medium>(catalogue.Tv))
        {
            Add(ImagePaths.Path(medium, "backdrop"), Backdrop);
        }

        foreach (var collection in catalogue.Movies.Select(movie => movie.Collection).OfType<int>())
        {
            Add(ImagePaths.Path($"Collection/{collection}/backdrop", "jpg"), Backdrop);
        }

        foreach (var series in catalogue.Tv)
        {
            foreach (var episode in series.Seasons.SelectMany(season => TvFinder.Episodes(series, season)))
            {
                Add(ImagePaths.Path($"Episode/{episode.Id}", "jpg"), Still);
                Add(ImagePaths.Path(series, $"still-{episode.Id}"), Still);
            }
        }

        foreach (var provider in ProviderData.Ids)
        {
            Add(ImagePaths.Path($"Provider/{provider}", "jpg"), Icon);
        }

        return known;

        void Add(string path, (int Width, int Height) size) => known[path[1..path.IndexOf('.', StringComparison.Ordinal)]] = size;
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z0-9]{27})\.(?<type>jpg|png|svg)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex File();

    [GeneratedRegex(
        @"^w(?<width>[1-9][0-9]{1,3})_and_h(?<height>[1-9][0-9]{1,3})(_[a-z0-9_]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Crop();
}
