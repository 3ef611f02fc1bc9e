namespace Tmdb.PowerShell;

/// <summary>An order of languages of images, the best first.</summary>
/// <param name="languages">ISO 639-1 codes, or <c>none</c>, or <c>original</c>. Without any, all images are wanted.</param>
internal sealed class ImageLanguages(string[] languages)
{
    public const string None = "none";
    public const string Original = "original";

    /// <summary>The images of an item in these languages, kind by kind, the best language first.</summary>
    public async Task<IReadOnlyList<Image>> GetImagesAsync(TmdbClient client, EntityReference entity, CancellationToken cancellationToken)
    {
        if (languages.Length == 0 || entity.Item.Kind is TmdbItemKind.Person or TmdbItemKind.Company or TmdbItemKind.Network)
        {
            return await client.Parts.GetImagesAsync(entity.Item, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        var order = new List<string>();
        foreach (var language in languages)
        {
            order.Add(language switch
            {
                None => "null", // TMDB's word for it.
                Original => await OriginalOfAsync(client, entity, cancellationToken).ConfigureAwait(false),
                _ => language,
            });
        }

        var images = await client.Parts.GetImagesAsync(entity.Item, order.Distinct(StringComparer.Ordinal), cancellationToken).ConfigureAwait(false);
        return [.. images.GroupBy(image => image.Kind, StringComparer.Ordinal).SelectMany(kind => kind.OrderBy(image => Rank(order, image)))];
    }

    private static int Rank(List<string> order, Image image) => order.IndexOf(image.LanguageCode ?? "null") is var index and >= 0 ? index : order.Count;

    /// <summary>The original language, from the input if it contains that, or else from TMDB. The language of a season or an episode is that of its series.</summary>
    private static async Task<string> OriginalOfAsync(TmdbClient client, EntityReference entity, CancellationToken cancellationToken)
    {
        var known = Row.IsScalar(entity.Input) ? null : new Row(entity.Input).Find(["originallanguage"])?.Value as string;
        var found = known ?? entity.Item.Kind switch
        {
            TmdbItemKind.Movie => (await client.Movies.GetAsync(entity.Item, include: null, language: null, cancellationToken).ConfigureAwait(false)).OriginalLanguage,
            TmdbItemKind.Collection => (await client.Collections.GetAsync(entity.Id, cancellationToken: cancellationToken).ConfigureAwait(false)).OriginalLanguage,
            _ => (await client.Tv.GetAsync(entity.Id, cancellationToken: cancellationToken).ConfigureAwait(false)).OriginalLanguage,
        };
        return string.IsNullOrEmpty(found) || found == "xx" ? "null" : found;
    }
}
