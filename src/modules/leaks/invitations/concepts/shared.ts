// The rules that hold in all five languages; each language says the concepts in its own words.

export const sharedRules = `
{give} ~ {your} {own}? {num!}
{give} ~ {my} {own}? {num!}
{your} {own}? {num!} ~ {giving}
{my} {own}? {num!} ~ {giving}
{ask} {your} {own}? {num!}
{hasapp} {app!} {be}? {easier}
{dealstraight} ~ {straight!}
{straight!} ~ {dealstraight}
{ask} {num!} {toreach}
{swap} ~ {num!}
{num!} ~ {swap}
{third} ~ {my} {num!}
{giveme} {anumber!}
{tome} ~ {channel!}
{tome} {channel!}
{channel!} ~ {tome}
{prefer} ~ {channel!}
{channel!} {be}? {easier}
{easier} ~ {channel!}
{tome} ~ {away!}
{away!} ~ {tome}
{deal} ~ {away!}
{away!} {deal}
{deal} ~~ {out} {plat!}
{out} {plat!} ~~ {deal}
{out} {plat!} ~ {cheaper}
{cheaper} ~ {out} {plat!}
{save} ~ {fees!}
{fees!} ~ {save}
{seek} ~~ {where!}
{my} {num} ~ {shown} ~ {where!}
{where!} ~ {shown} {my}? {num}
{lookat} ~ {my} {own}? {place!}
{num} ~ {shown} ~ {my} {place!}
{my} {place!} ~ {shown} ~ {num}
!{needless} ~ {plat!}
!{unread} ~ {plat!}
!{plat!} ~ {reads}
!{forget} {plat!}
{cash!} ~~ {cheaper}
{cheaper} ~~ {cash!}
{maycall!}
{mayring!} {when}
{phrase!}
`;
