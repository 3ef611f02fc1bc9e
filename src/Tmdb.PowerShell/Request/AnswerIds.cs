using System.Collections;
using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Adds the ids that other cmdlets accept, such as MovieId, TvSeriesId, or PersonId, to the objects of a response. An object of uncertain type gets no id.</summary>
internal static class AnswerIds
{
    /// <summary>The kind of the objects in a member of this name.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["movie_results"] = "movie", ["tv_results"] = "tv", ["person_results"] = "person",
        ["cast"] = "credit", ["crew"] = "credit", ["guest_stars"] = "person", ["created_by"] = "person",
        ["belongs_to_collection"] = "collection", ["production_companies"] = "company", ["networks"] = "network",
    };

    private static readonly Dictionary<string, string> IdNames = new(StringComparer.Ordinal)
    {
        ["movie"] = "MovieId", ["tv"] = "TvSeriesId", ["person"] = "PersonId",
        ["collection"] = "CollectionId", ["company"] = "CompanyId", ["network"] = "NetworkId", ["keyword"] = "KeywordId",
    };

    /// <summary>Adds the ids to a response, at any depth.</summary>
    /// <param name="answer">The output of ConvertFrom-Json.</param>
    /// <param name="path">The requested path, such as <c>/3/movie/550</c>.</param>
    public static void Add(object? answer, string path) => Visit(answer, KindOf(path));

    /// <summary>The kind of the object of a response, or of the rows of its page.</summary>
    private static string? KindOf(string path) => path.Trim('/').Split('/') switch
    {
        [_, "search" or "trending" or "discover", var kind, ..] => kind,
        [_, "movie" or "tv", _, "recommendations" or "similar"] => null, // Their members tell.
        [_, var kind, _] => kind,
        _ => null,
    };

    private static void Visit(object? value, string? kind)
    {
        switch (PSObjects.Bare(value))
        {
            case PSCustomObject:
                VisitObject((PSObject)value!, kind);
                break;
            case IList list:
                foreach (var item in list)
                {
                    Visit(item, kind);
                }

                break;
        }
    }

    private static void VisitObject(PSObject row, string? kind)
    {
        foreach (var member in row.Properties.ToList())
        {
            Visit(member.Value, member.Name == "results" ? kind : Members.GetValueOrDefault(member.Name));
        }

        if (row.Properties["id"]?.Value is int or long && IdNames.TryGetValue(KindOf(row, kind) ?? string.Empty, out var name) && row.Properties[name] is null)
        {
            row.Properties.Add(new PSNoteProperty(name, row.Properties["id"].Value));
        }
    }

    /// <summary>The object's own media type takes precedence, then its location, then its members.</summary>
    private static string? KindOf(PSObject row, string? kind)
    {
        bool Has(string member) => row.Properties[member] is not null;
        return row.Properties["media_type"]?.Value as string ?? kind switch
        {
            "credit" => KindOfMembers(Has) ?? (Has("credit_id") && Has("name") ? "person" : null),
            not null when !Has("results") => kind,
            _ => KindOfMembers(Has),
        };
    }

    private static string? KindOfMembers(Func<string, bool> has) =>
        has("title") && (has("release_date") || has("original_title")) ? "movie"
        : has("known_for_department") || has("also_known_as") ? "person"
        : has("name") && has("first_air_date") ? "tv"
        : null;
}
