namespace Tmdb.Sandbox;

/// <summary>Finds the list that a path names, and the titles on it, and sees to it that only the right people get at it.</summary>
internal sealed class ListFinder(SandboxState state, Catalogue catalogue)
{
    public ListStore Store => state.Lists;

    /// <summary>A list to be read: a private one shows itself to its owner alone.</summary>
    public UserList Readable(Call call)
    {
        var list = Find(call);
        return list.IsPublic || list.Owner == Caller(call) ? list : throw new TmdbError(TmdbStatus.Private);
    }

    /// <summary>A list to be changed, which only its owner may.</summary>
    public UserList Own(Call call)
    {
        var user = Caller(call) ?? throw new TmdbError(TmdbStatus.AuthenticationFailed);
        var list = Find(call);
        return list.Owner == user ? list : throw new TmdbError(TmdbStatus.NoEditPermission);
    }

    public Medium? Medium(string? mediaType, int id) => mediaType switch
    {
        "movie" => catalogue.FindMovie(id),
        "tv" => catalogue.FindTv(id),
        _ => null,
    };

    public List<(ListItem Item, Medium Medium)> Entries(UserList list) =>
        [.. list.Items.Select(item => (item, Medium(item.MediaType, item.MediaId)!))];

    public void Touch(UserList list) => list.UpdatedAt = state.Clock.Now;

    /// <summary>The user of the token in v4, of the session in v3.</summary>
    private SandboxUser? Caller(Call call) => call.IsVersion4 ? call.Credential.User : state.Sessions.FindUser(call);

    private UserList Find(Call call) => Store.Find(call.Id("list_id")) ?? throw new TmdbError(TmdbStatus.NotFound);
}
