using System.Collections.Concurrent;
using Tmdb.Http;

namespace Tmdb;

/// <summary>Lists of movies and TV series that users make.</summary>
/// <remarks>
/// Lists are read with v4 of the API, which shows public lists to everybody, whatever the credential, and private ones to the user of a v4 user token. Those of
/// the user of a session are read with v3. Lists are changed with v4 where the client has a v4 user token, and otherwise with v3 and the session of the user,
/// whose lists hold movies only and have no comments.
/// </remarks>
public sealed class ListsClient
{
    /// <summary>How many items a request of v4 has at most.</summary>
    public const int BatchSize = 50;

    private readonly TmdbClient _client;

    internal ListsClient(TmdbClient client) => _client = client;

    /// <summary>The lists of the signed-in user, public and private.</summary>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">No user is signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/account-lists"/></remarks>
    public TmdbPageable<ListSummary> OfUser() => new(
        async (page, cancellationToken) =>
        {
            var request = _client.HasUserToken
                ? _client.Account.OfUser("lists")
                : TmdbRequest.Get("3/account/{account_id}/lists", (await _client.Account.GetAsync(cancellationToken).ConfigureAwait(false)).Id).Using(CredentialUse.UserSession);
            return await _client.SendAsync<Page<ListSummary>>(request.With("page", page), cancellationToken).ConfigureAwait(false);
        },
        isWhole: true);

    /// <summary>A list and its items.</summary>
    /// <param name="listId">The TMDB id, 1 or more.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="sort">The order of the items; the list's own if null.</param>
    /// <param name="allItems">Whether all items are read, a request for each page; otherwise those of the first page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The list.</returns>
    /// <exception cref="TmdbException">There is no such list, it is another user's and private, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-details"/></remarks>
    public async Task<TmdbList> GetAsync(
        int listId, string? language = null, ListSortOrder? sort = null, bool allItems = true, CancellationToken cancellationToken = default)
    {
        var first = await GetPageAsync(listId, language, sort, 1, cancellationToken).ConfigureAwait(false);
        if (!allItems)
        {
            return first.With(first.PlacedItems(0), areAll: false);
        }

        var items = new List<ListItem>();
        var pages = PagesOf((number, stop) => number == 1 ? Task.FromResult(first) : GetPageAsync(listId, language, sort, number, stop));
        await foreach (var item in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return first.With(new RowList<ListItem>(items), areAll: true);
    }

    /// <summary>The items of a list.</summary>
    /// <param name="listId">The TMDB id, 1 or more.</param>
    /// <param name="language">The language; the client's default if null.</param>
    /// <param name="sort">The order of the items; the list's own if null.</param>
    /// <returns>The rows, requested page by page as they are consumed.</returns>
    /// <exception cref="TmdbException">There is no such list, it is another user's and private, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-details"/></remarks>
    public TmdbPageable<ListItem> Items(int listId, string? language = null, ListSortOrder? sort = null) =>
        PagesOf((number, cancellationToken) => GetPageAsync(listId, language, sort, number, cancellationToken));

    /// <summary>Whether a movie or TV series is in a list.</summary>
    /// <param name="listId">The TMDB id of the list, 1 or more.</param>
    /// <param name="item">The movie or TV series. A series needs a v4 user token.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="TmdbException">There is no such list, it cannot hold the item, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-item-status"/></remarks>
    public async Task<bool> ContainsAsync(int listId, TmdbItem item, CancellationToken cancellationToken = default)
    {
        var (mediaType, mediaId, _) = BodyOf(new ListEntry(item));
        if (!_client.HasUserToken)
        {
            var request = TmdbRequest.Get("3/list/{list_id}/item_status", listId).With("movie_id", mediaId);
            var status = await OfListAsync(
                listId, _client.SendAsync<ListItemStatus>(request.Using(HasSession ? CredentialUse.UserSession : CredentialUse.Application), cancellationToken)).ConfigureAwait(false);
            return status.ItemPresent ?? throw new TmdbException(TmdbErrorKind.InvalidAnswer, $"TMDB does not say whether {item} is in list {listId}.");
        }

        try
        {
            await _client.SendAsync<ListItemStatus>(
                TmdbRequest.Get("4/list/{list_id}/item_status", listId).With("media_id", mediaId).With("media_type", mediaType).Using(CredentialUse.UserToken),
                cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TmdbException e) when (e.Kind == TmdbErrorKind.NotFound)
        {
            // TMDB says the same of an item that is not in the list, and of a list that does not exist.
            await OfListAsync(listId, GetPageAsync(listId, language: null, sort: null, 1, cancellationToken)).ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>Creates a list. The request is sent once: a list that was created twice would be two.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">The description; none if null.</param>
    /// <param name="isPublic">Whether everybody can see it. A private list needs a v4 user token.</param>
    /// <param name="sort">The order of the items; TMDB's, as they were added, if null. Needs a v4 user token.</param>
    /// <param name="language">The language of the list, such as <c>de-DE</c>; the client's default, or else English, if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The id of the list.</returns>
    /// <exception cref="TmdbException">No user is signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-create"/></remarks>
    public async Task<int> CreateAsync(
        string name, string? description = null, bool isPublic = true, ListSortOrder? sort = null, string? language = null, CancellationToken cancellationToken = default)
    {
        ThrowIfBlank(name);
        if (WhyNotCreate(isPublic, sort) is { } refused)
        {
            throw refused;
        }

        var wanted = language ?? _client.Options.Language;
        var tag = ((LanguageList.Of(wanted) is { } several ? several.First : wanted) ?? "en-US").Split('-', 2);
        TmdbRequest request;
        if (_client.HasUserToken)
        {
            request = TmdbRequest.Post("4/list")
                .WithBody(new ListBody(name, description, tag[0], tag.Length > 1 ? tag[1] : null, isPublic ? 1 : 0, DiscoveryQuery.WireNameOf(sort)))
                .Using(CredentialUse.UserToken);
        }
        else
        {
            request = TmdbRequest.Post("3/list").WithBody(new Version3ListBody(name, description, tag[0])).Using(CredentialUse.UserSession);
        }

        var created = await _client.SendAsync<ListCreated>(request, cancellationToken).ConfigureAwait(false);
        return created.Id ?? created.ListId
            ?? throw new TmdbException(TmdbErrorKind.InvalidAnswer, $"{request}: TMDB's answer does not hold the id of the list '{name}'. It may have been created all the same.");
    }

    /// <summary>Changes a list. What is null stays as it is. Needs a v4 user token.</summary>
    /// <param name="listId">The TMDB id, 1 or more.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The description; empty: none.</param>
    /// <param name="isPublic">Whether everybody can see it.</param>
    /// <param name="sort">The order of the items.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">There is nothing to change or no user token, the list is another user's, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-update"/></remarks>
    public Task UpdateAsync(
        int listId, string? name = null, string? description = null, bool? isPublic = null, ListSortOrder? sort = null, CancellationToken cancellationToken = default)
    {
        if ((name, description, isPublic, sort) is (null, null, null, null))
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, $"There is nothing to change in list {listId}: give a name, a description, an order, or whether it is public. Nothing was sent.");
        }

        if (name is not null)
        {
            ThrowIfBlank(name);
        }

        return _client.SendAsync(
            TmdbRequest.Create(HttpMethod.Put, "4/list/{list_id}", listId)
                .WithBody(new ListBody(name, description, null, null, isPublic switch { true => 1, false => 0, null => null }, DiscoveryQuery.WireNameOf(sort)))
                .Using(CredentialUse.UserToken)
                .Repeatable(),
            cancellationToken);
    }

    /// <summary>Deletes a list.</summary>
    /// <param name="listId">The TMDB id, 1 or more.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that completes when TMDB has confirmed the request.</returns>
    /// <exception cref="TmdbException">There is no such list, it is another user's, no user is signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-delete"/></remarks>
    public async Task DeleteAsync(int listId, CancellationToken cancellationToken = default)
    {
        try
        {
            await _client.SendAsync(ForUser(TmdbRequest.Delete($"{Version}/list/{{list_id}}", listId)), cancellationToken).ConfigureAwait(false);
        }
        catch (TmdbException e) when (e.HttpStatus == 500 && !_client.HasUserToken)
        {
            // v3 has been seen to say that of a list that it has deleted.
            if (await ExistsAsync(listId, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }
        }
    }

    /// <summary>Removes all items from a list.</summary>
    /// <param name="listId">The TMDB id, 1 or more.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The number of items that were removed. Null when TMDB does not say it, as in v3.</returns>
    /// <exception cref="TmdbException">There is no such list, it is another user's, no user is signed in, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-clear"/></remarks>
    public async Task<int?> ClearAsync(int listId, CancellationToken cancellationToken = default)
    {
        var request = _client.HasUserToken
            ? TmdbRequest.Get("4/list/{list_id}/clear", listId).NotRepeatable()
            : TmdbRequest.Post("3/list/{list_id}/clear", listId).With("confirm", true);
        return (await _client.SendAsync<ListCleared>(ForUser(request), cancellationToken).ConfigureAwait(false)).ItemsDeleted;
    }

    /// <summary>Adds movies and TV series to a list, and stores their comments. TV series and comments need a v4 user token.</summary>
    /// <param name="listId">The TMDB id of the list, 1 or more.</param>
    /// <param name="entries">The items. v4 takes <see cref="BatchSize"/> of them in a request, v3 one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What became of each item, in their order. Look at the <see cref="ListItemResult.Error"/> of each.</returns>
    /// <exception cref="TmdbException">An entry is not valid, no user is signed in, or the first request failed. When a later one fails, its items and those after it have the error.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-add-items"/></remarks>
    public Task<IReadOnlyList<ListItemResult>> AddItemsAsync(int listId, IEnumerable<ListEntry> entries, CancellationToken cancellationToken = default) =>
        ChangeItemsAsync(listId, entries, HttpMethod.Post, cancellationToken);

    /// <summary>Sets the comments of items of a list. Needs a v4 user token.</summary>
    /// <param name="listId">The TMDB id of the list, 1 or more.</param>
    /// <param name="entries">The items, with their comments. An entry without a comment removes the one that there is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <inheritdoc cref="AddItemsAsync" path="/returns"/>
    /// <exception cref="TmdbException">An entry is not valid, there is no user token, or the first request failed. When a later one fails, its items and those after it have the error.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-update-items"/></remarks>
    public Task<IReadOnlyList<ListItemResult>> UpdateItemsAsync(int listId, IEnumerable<ListEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return ChangeItemsAsync(listId, entries.Select(entry => entry with { Comment = entry.Comment ?? string.Empty }), HttpMethod.Put, cancellationToken);
    }

    /// <summary>Removes movies and TV series from a list.</summary>
    /// <param name="listId">The TMDB id of the list, 1 or more.</param>
    /// <param name="items">The items. v4 takes <see cref="BatchSize"/> of them in a request, v3 one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <inheritdoc cref="AddItemsAsync" path="/returns"/>
    /// <exception cref="TmdbException">An item is not valid, no user is signed in, or the first request failed. When a later one fails, its items and those after it have the error.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/v4/reference/list-remove-items"/></remarks>
    public Task<IReadOnlyList<ListItemResult>> RemoveItemsAsync(int listId, IEnumerable<TmdbItem> items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return ChangeItemsAsync(listId, items.Select(item => new ListEntry(item)), HttpMethod.Delete, cancellationToken);
    }

    private async Task<bool> ExistsAsync(int listId, CancellationToken cancellationToken)
    {
        try
        {
            await GetPageAsync(listId, language: null, sort: null, 1, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TmdbException e)
        {
            return e.Kind != TmdbErrorKind.NotFound;
        }
    }

    private bool HasSession => _client.Session is { Kind: TmdbSessionKind.User };

    private string Version => _client.HasUserToken ? "4" : "3";

    private static void ThrowIfBlank(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new TmdbException(TmdbErrorKind.InvalidArgument, "The name of the list is empty. Nothing was sent.");
        }
    }

    /// <summary>Why a list cannot be created; null when it can.</summary>
    internal TmdbException? WhyNotCreate(bool isPublic, ListSortOrder? sort) =>
        !isPublic ? WithoutUserToken("A private list") : sort is not null ? WithoutUserToken("A list with an order of its own") : null;

    /// <summary>Why an item cannot be in a list, or not with its comment; null when it can.</summary>
    internal TmdbException? WhyNot(ListEntry entry) => entry.Item switch
    {
        { Kind: not (TmdbItemKind.Movie or TmdbItemKind.TvSeries) } => new(TmdbErrorKind.InvalidArgument, "Lists hold movies and TV series. Nothing was sent."),
        { Id: not int } => new(TmdbErrorKind.InvalidArgument, "Lists take TMDB ids. Nothing was sent."),
        { Kind: TmdbItemKind.TvSeries } when WithoutUserToken("A TV series in a list") is { } refused => refused,
        _ => entry.Comment is null ? null : WithoutUserToken("A comment in a list"),
    };

    /// <summary>The error of what only v4 can do; null where there is a v4 user token.</summary>
    internal TmdbException? WithoutUserToken(string what) => _client.HasUserToken
        ? null
        : new(TmdbErrorKind.UserTokenRequired, $"{what} requires a v4 user token, and the connection has none. Nothing was sent.");

    private TmdbRequest ForUser(TmdbRequest request) => request.Using(_client.HasUserToken ? CredentialUse.UserToken : CredentialUse.UserSession);

    private async Task<TmdbList> GetPageAsync(int listId, string? language, ListSortOrder? sort, int page, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync("4/list/{list_id}", CredentialUse.Everything).ConfigureAwait(false);
        }
        catch (TmdbException e) when (e.Kind is TmdbErrorKind.PrivateResource or TmdbErrorKind.PermissionDenied && HasSession && !_client.HasUserToken)
        {
            // v4 knows users by their tokens only, v3 by their sessions.
            return sort is null
                ? await ReadAsync("3/list/{list_id}", CredentialUse.UserSession).ConfigureAwait(false)
                : throw e.Saying($"{e.Message} With a session, a private list comes in its own order only.");
        }

        Task<TmdbList> ReadAsync(string path, CredentialUse use) => _client.SendAsync<TmdbList>(
            TmdbRequest.Get(path, listId)
                .With("language", language ?? _client.Options.Language)
                .With("sort_by", DiscoveryQuery.WireNameOf(sort))
                .With("page", page)
                .Using(use)
                .Expecting("id", listId),
            cancellationToken);
    }

    /// <summary>The items in pages. TMDB does not say how many a page holds: a position counts those of the pages before.</summary>
    private static TmdbPageable<ListItem> PagesOf(Func<int, CancellationToken, Task<TmdbList>> getPage)
    {
        var ends = new ConcurrentDictionary<int, int> { [0] = 0 };
        return new(async (number, cancellationToken) =>
        {
            var list = await getPage(number, cancellationToken).ConfigureAwait(false);
            var offset = ends[number - 1];
            ends[number] = offset + list.Items.Count + list.UnreadableItems;
            return PageOf(list, number, offset);
        });
    }

    /// <summary>The items as a page. A list that does not say how many pages it has is one page.</summary>
    private static Page<ListItem> PageOf(TmdbList list, int number, int offset)
    {
        if (list.UnreadableItems > 0)
        {
            TmdbTrace.Current?.Warning(FormattableString.Invariant($"List {list.Id}: {DisplayText.Count(list.UnreadableItems, "item")} of page {number} could not be read."));
        }

        return new Page<ListItem>
        {
            Results = list.PlacedItems(offset),
            PageNumber = list.PageNumber ?? number,
            PageCount = list.TotalPages ?? 1,
            TotalResults = list.TotalResults ?? list.ItemCount ?? list.Items.Count,
        };
    }

    /// <summary>An item as TMDB wants it.</summary>
    /// <exception cref="TmdbException">Lists cannot hold it, or only those of v4 can.</exception>
    private ListItemBody BodyOf(ListEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return WhyNot(entry) is { } refused
            ? throw refused.Saying($"{entry.Item}: {refused.Message}")
            : new ListItemBody(entry.Item.Kind == TmdbItemKind.TvSeries ? "tv" : "movie", (int)entry.Item.Id, entry.Comment);
    }

    private async Task<IReadOnlyList<ListItemResult>> ChangeItemsAsync(
        int listId, IEnumerable<ListEntry> entries, HttpMethod method, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var items = entries.Select(BodyOf).ToList();
        var results = new List<ListItemResult>();
        foreach (var batch in items.Chunk(_client.HasUserToken ? BatchSize : 1))
        {
            try
            {
                results.AddRange(_client.HasUserToken
                    ? await ChangeBatchAsync(listId, method, batch, cancellationToken).ConfigureAwait(false)
                    : [await ChangeMovieAsync(listId, method, batch[0], cancellationToken).ConfigureAwait(false)]);
            }
            catch (TmdbException e) when (results.Count > 0)
            {
                // What was done before is done, and whoever asked has to know.
                results.AddRange(batch.Select(item => ResultOf(listId, item, e)));
                results.AddRange(items.Skip(results.Count).Select(item => ResultOf(
                    listId, item, e.Saying($"{NameOf(item)} was not sent to list {listId}, because a request before it failed: {e.Message}"))).ToList());
                break;
            }
        }

        return new RowList<ListItemResult>(results);
    }

    private async Task<ListItemResult> ChangeMovieAsync(int listId, HttpMethod method, ListItemBody item, CancellationToken cancellationToken)
    {
        try
        {
            await _client.SendAsync(
                TmdbRequest.Post(method == HttpMethod.Post ? "3/list/{list_id}/add_item" : "3/list/{list_id}/remove_item", listId)
                    .WithBody(new ListMovieBody(item.MediaId))
                    .Using(CredentialUse.UserSession),
                cancellationToken).ConfigureAwait(false);
            return ResultOf(listId, item, error: null);
        }
        catch (TmdbException e) when (e.Kind is TmdbErrorKind.AlreadyExists or TmdbErrorKind.NotFound or TmdbErrorKind.ValidationFailed)
        {
            // TMDB says the same of a movie and of a list that does not exist.
            if (e.Kind == TmdbErrorKind.NotFound && !await ExistsAsync(listId, cancellationToken).ConfigureAwait(false))
            {
                throw NoList(listId, e);
            }

            return ResultOf(listId, item, e); // That is this item's. The next one may go.
        }
    }

    private async Task<IReadOnlyList<ListItemResult>> ChangeBatchAsync(int listId, HttpMethod method, ListItemBody[] batch, CancellationToken cancellationToken)
    {
        // TMDB drops a comment that comes with a new item in silence. It has to be sent when the item is there.
        var isAdding = method == HttpMethod.Post;
        var sent = isAdding ? [.. batch.Select(item => item with { Comment = null })] : batch;
        var results = await SendBatchAsync(listId, method, sent, cancellationToken).ConfigureAwait(false);
        var commented = batch.Where((item, i) => isAdding && item.Comment is not null && results[i].Error is null).ToArray();
        if (commented.Length == 0)
        {
            return results;
        }

        IReadOnlyList<ListItemResult> comments;
        try
        {
            comments = await SendBatchAsync(listId, HttpMethod.Put, commented, cancellationToken).ConfigureAwait(false);
        }
        catch (TmdbException e)
        {
            comments = [.. commented.Select(item => ResultOf(listId, item, e))];
        }

        var failed = comments.Where(result => result.Error is not null).ToDictionary(result => (result.MediaType, result.MediaId), result => result.Error!);
        return [.. results.Select(result => failed.TryGetValue((result.MediaType, result.MediaId), out var error)
            ? result.Of(listId, error.Saying($"The item was added to list {listId}, but its comment was not stored: {error.Message}"))
            : result)];
    }

    private async Task<IReadOnlyList<ListItemResult>> SendBatchAsync(int listId, HttpMethod method, ListItemBody[] batch, CancellationToken cancellationToken)
    {
        var request = TmdbRequest.Create(method, "4/list/{list_id}/items", listId).WithBody(new ListItemsBody(batch)).Using(CredentialUse.UserToken);
        if (method == HttpMethod.Put)
        {
            request.Repeatable();
        }

        var answer = await OfListAsync(listId, _client.SendAsync<ListItemsAnswer>(request, cancellationToken)).ConfigureAwait(false);
        var results = new List<ListItemResult>();
        foreach (var item in batch)
        {
            results.Add(answer.Results.FirstOrDefault(result => (result.MediaType, result.MediaId) == (item.MediaType, item.MediaId)) switch
            {
                { Success: true } done => done.Of(listId, error: null),
                { } undone => undone.Of(listId, await WhyNotAsync(listId, request, item, cancellationToken).ConfigureAwait(false)),
                null => ResultOf(listId, item, new TmdbException(
                    TmdbErrorKind.InvalidAnswer, $"{request}: TMDB does not say what became of {NameOf(item)}.") { Request = request.ToString() }, success: null),
            });
        }

        return results;
    }

    /// <summary>TMDB says only that it was not done. Whether an item that was not added is there already, the list tells.</summary>
    private async Task<TmdbException> WhyNotAsync(int listId, TmdbRequest request, ListItemBody item, CancellationToken cancellationToken)
    {
        var isAdding = request.Method == HttpMethod.Post;
        bool? isThere = isAdding ? null : false;
        try
        {
            isThere ??= await ContainsAsync(listId, TmdbItem.Create(item.MediaType == "tv" ? TmdbItemKind.TvSeries : TmdbItemKind.Movie, item.MediaId), cancellationToken).ConfigureAwait(false);
        }
        catch (TmdbException)
        {
            // Then it is not known.
        }

        var (kind, why) = (isAdding, isThere) switch
        {
            (true, true) => (TmdbErrorKind.AlreadyExists, $"{NameOf(item)} is in list {listId} already"),
            (true, false) => (TmdbErrorKind.NotFound, $"TMDB did not add {NameOf(item)} to list {listId}. There may be no such {(item.MediaType == "tv" ? "TV series" : "movie")}"),
            (true, null) => (TmdbErrorKind.RequestFailed, $"TMDB did not add {NameOf(item)} to list {listId}. It is there already, or there is no such {(item.MediaType == "tv" ? "TV series" : "movie")}"),
            _ => (TmdbErrorKind.RequestFailed, $"TMDB did not {(request.Method == HttpMethod.Put ? "change" : "remove")} {NameOf(item)}. It is not in list {listId}"),
        };
        return new TmdbException(kind, $"{request}: {why}.") { Request = request.ToString() };
    }

    /// <summary>The answer to a request that only a list that does not exist can fail with 404.</summary>
    private static async Task<T> OfListAsync<T>(int listId, Task<T> request)
    {
        try
        {
            return await request.ConfigureAwait(false);
        }
        catch (TmdbException e) when (e.Kind == TmdbErrorKind.NotFound)
        {
            throw NoList(listId, e);
        }
    }

    private static TmdbException NoList(int listId, TmdbException e) => e.Saying(FormattableString.Invariant($"There is no list {listId}. {e.Message}"));

    private static string NameOf(ListItemBody item) => FormattableString.Invariant($"{(item.MediaType == "tv" ? "TV series" : "movie")} {item.MediaId}");

    private static ListItemResult ResultOf(int listId, ListItemBody item, TmdbException? error) => ResultOf(listId, item, error, error is null);

    private static ListItemResult ResultOf(int listId, ListItemBody item, TmdbException? error, bool? success) =>
        new ListItemResult { MediaId = item.MediaId, MediaType = item.MediaType, Success = success }.Of(listId, error);
}
